<#ftl output_format="HTML">
<#-- The way out, in one touch. A real link, so that it works without any script. -->
<#macro exitLink href>
<a class="exit-link" href="${href}" rel="nofollow noreferrer">Leave this site</a>
</#macro>
