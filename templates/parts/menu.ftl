<#ftl output_format="HTML">
<#-- The same short list twice: folded up on a narrow screen, in a row on a wide one. The style shows one of them. -->
<#macro entries>
<ul class="menu__list plain">
  <#list site.nav as card>
  <#if card.address == content.uri>
  <li><a href="${content.root}${card.address}" aria-current="page">${card.nav}</a></li>
  <#else>
  <li><a href="${content.root}${card.address}"<#if card.section != "" && content.uri?starts_with(card.section + "/")> aria-current="true"</#if>>${card.nav}</a></li>
  </#if>
  </#list>
</ul>
</#macro>
<nav class="menu"<@en.english /> aria-label="Menu">
  <details class="menu__narrow"><summary>Menu</summary><@entries /></details>
  <div class="menu__wide"><@entries /></div>
</nav>
