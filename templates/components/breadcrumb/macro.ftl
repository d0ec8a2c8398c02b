<#ftl output_format="HTML">
<#-- The way back: a link back, if one is nested, and the way up: home, then the front page of the section. The page itself is not in it; its heading says it. -->
<#macro breadcrumb root sections up=true>
<nav class="breadcrumb" aria-label="The way back">
  <#nested>
  <#if up>
  <ol class="plain">
    <li><a href="${root}index.html">Home</a></li>
    <#list sections as card>
    <li><a href="${root}${card.address}">${(card.nav != "")?then(card.nav, card.title)}</a></li>
    </#list>
  </ol>
  </#if>
</nav>
</#macro>
