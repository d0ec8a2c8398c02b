<#ftl output_format="HTML">
<#-- A page on paper: leaflets, briefings, stories, lessons. What the engine for paper knows of CSS is less than a browser. -->
<!doctype html>
<html lang="${content.lang}">
<head>
  <meta charset="utf-8">
  <title>${content.title}</title>
  <meta name="subject" content="${content.summary!content.title}">
  <style>@page { size: ${piece.size}; } <#include "sheet.css" parse=false></style>
</head>
<body class="sheet sheet--${content.type}">
<div class="foot"><span class="foot__name">${site.name}</span> · ${site.host?remove_beginning("https://")} · checked on ${piece.dateInWords()}</div>
<div class="masthead"><span class="masthead__name">${site.name}</span> <span class="masthead__line">${site.strapline}</span></div>
<h1 id="sheet-title">${content.title}</h1>
<#if content.contentNote?has_content><p class="note">${content.contentNote}</p></#if>
<#if content.basedOn?has_content><p class="based-on">${content.basedOn}</p></#if>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#include "help.ftl">
</body>
</html>
