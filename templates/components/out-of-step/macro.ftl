<#ftl output_format="HTML">
<#-- A translation that its English page has left behind says so, in English and, when a fluent person has given us the words, in its own language. -->
<#macro outOfStep href easyRead=false phrase="" lang="en-GB" dir="ltr">
<div class="out-of-step" role="note" lang="en-GB" dir="ltr">
  <#if phrase != ""><p lang="${lang}" dir="${dir}">${phrase}</p></#if>
  <p>${easyRead?then("This easy read page is older than the full page. Something may have changed.", "This translation is older than the English page. Something may have changed.")} <a href="${href}" hreflang="en-GB">${easyRead?then("Go to the full page", "Go to the English page")}</a></p>
</div>
</#macro>
