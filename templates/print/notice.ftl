<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- A page that hangs on a wall, all of it on one side. -->
<!doctype html>
<html lang="${content.lang}">
<@sheets.head title=content.title subject=(content.summary!content.title) css="sheet.css" margins=[14, 16, 16, 16] />
<body class="sheet sheet--${content.type} sheet--${piece.paper} sheet--notice">
<div class="foot"><span class="foot__name">${site.name}</span> · ${site.host?remove_beginning("https://")} · words and numbers of ${piece.dateInWords()}</div>
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
