<#ftl output_format="HTML">
<#macro layout title>
<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="${content.root}css/site.css"></head>
<body><img src="https://tracker.example/p.gif" alt="">
<#nested>
<p><a href="${site.help[0].firstPhone().get().href()}">${site.help[0].firstPhone().get().shown()}</a> <a href="${site.exit}" rel="noreferrer">Leave this site</a></p>
</body></html>
</#macro>
