<#ftl output_format="HTML">
<#-- What `> [!QUOTE]` becomes: somebody's own words and where they are printed; for templates that need one. -->
<#macro quote source>
<figure class="quote">
<blockquote>
  <#nested>
</blockquote>
<figcaption>${source}</figcaption>
</figure>
</#macro>
