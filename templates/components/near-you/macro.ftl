<#ftl output_format="HTML">
<#-- The areas, to choose from. The page's script adds a place to type a postcode or a town, looked up in these attributes. -->
<#macro nearYou root>
<section class="near-you" aria-labelledby="site-near-you">
  <h2 id="site-near-you">Find your area</h2>
  <ul class="near-you__areas plain"
    data-ask="Or type the first part of a postcode, or a town. It does not leave this page."
    data-unsure="If you are not sure, ring all the same. They can tell you who to ring."
    data-unknown="We do not know that one. Our areas are:"
    data-none="In danger now? Ring 999. If nobody is in danger, ring 101.">
    <#list directory.areas as area>
    <li data-places="<#if !area.places?seq_contains(area.name)>${area.name},</#if>${area.places?join(",")}" data-whole="${area.districts.whole?join(",")}" data-most="${area.districts.mostly?join(",")}" data-part="${area.districts.partly?join(",")}"><a href="${root}areas/${area.id}.html">${area.name}</a></li>
    </#list>
  </ul>
  <#list directory.districtSources() as source>
  <p class="near-you__source">Where the postcodes are from: ${source}</p>
  </#list>
</section>
</#macro>
