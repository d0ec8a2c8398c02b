<p>JBake ${version}, ${config.site_host}, ${config.render_encoding}</p>
<ul><#list data.get("beds.yaml").beds as bed><li>${bed.name}: ${bed.metres}</li></#list></ul>
<p><#list data.get("list.yml").data as item>${item} </#list></p>
</body></html>
