<#ftl output_format="HTML">
<#macro layout title>
<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${content.summary}"><link rel="stylesheet" href="${content.root}css/site.css"></head>
<body>
<#nested>
<p><a href="${site.exit}" rel="noreferrer">Leave this site</a> <#list published_content as page><a href="${content.root}${page.uri}">${page.title}</a> </#list></p>
</body></html>
</#macro>
