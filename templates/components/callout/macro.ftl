<#ftl output_format="HTML">
<#-- What `> [!SAY]` and its like become; for templates that need one of their own. -->
<#macro callout kind title="">
<div class="callout callout--${kind}" role="note">
  <#if title != ""><p class="callout__title">${title}</p></#if>
  <#nested>
</div>
</#macro>
