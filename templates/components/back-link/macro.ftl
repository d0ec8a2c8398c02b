<#ftl output_format="HTML">
<#-- One step up; a script that knows the way the reader came makes it one page back. Its text is all that it holds. -->
<#macro backLink href title>
<a class="back-link" href="${href}">Back to ${title}</a>
</#macro>
