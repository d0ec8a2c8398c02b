<#ftl output_format="HTML">
<#-- The way back up: home, then the front page of the section. The page itself is not in it; its heading says it. -->
<#macro breadcrumb root sections>
<nav class="breadcrumb" aria-label="The way back">
  <ol class="plain">
    <li><a href="${root}index.html">Home</a></li>
    <#list sections as card>
    <li><a href="${root}${card.address}">${(card.nav != "")?then(card.nav, card.title)}</a></li>
    </#list>
  </ol>
</nav>
</#macro>
