<#ftl output_format="HTML">
<#-- The same page in other languages and in easy read, each named as its readers name it. -->
<#macro languageSwitch versions root>
<nav class="language-switch" lang="en-GB" aria-label="Other versions of this page">
  <ul class="language-switch__list plain">
    <#list versions as version>
    <li><a href="${root}${version.address}" lang="${version.lang}" hreflang="${version.lang}" dir="${version.dir}">${version.name}</a></li>
    </#list>
  </ul>
</nav>
</#macro>
