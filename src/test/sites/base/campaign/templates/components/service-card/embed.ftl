<#ftl output_format="HTML">
<p class="card"><a href="${root}${directoryPage}#${service.id}">${service.name()}</a></p>
