<#ftl output_format="HTML">
<p>${service.naem}</p>
