<#ftl output_format="HTML">
<#-- Explains the way out before anybody needs it, and makes nothing of it. -->
<#macro exitNote href>
<p class="exit-note">You can leave quickly: “Leave this site”, at the top, opens a weather page. <a href="${href}">How it works</a></p>
</#macro>
