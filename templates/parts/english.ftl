<#ftl output_format="HTML">
<#-- Attributes for what stays English on a page in another language: `<header class="bar"<@en.english />>`. -->
<#macro english><#if content.foreign> lang="en-GB" dir="ltr"</#if></#macro>
