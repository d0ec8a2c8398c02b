<#ftl output_format="HTML">
<#macro layout title>
<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${content.summary}"><link rel="stylesheet" href="${content.root}css/site.css"></head>
<body>
<#nested>
<section id="site-help"><p><a href="${site.help[0].firstPhone().get().href()}">${site.help[0].firstPhone().get().shown()}</a> <#list directory.areas as area><a href="${directory.find(area.frontDoor).get().firstPhone().get().href()}">Near you</a></#list></p></section>
<p><a href="${site.exit}" rel="noreferrer">Leave this site</a> <#list published_content as page><a href="${content.root}${page.uri}">${page.title}</a> </#list></p>
</body></html>
</#macro>
