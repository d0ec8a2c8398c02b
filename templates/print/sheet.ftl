<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- A page on paper: leaflets, briefings, stories, lessons; set smaller where all of it has to stand on one side, as on a
     wall. What the engine for paper knows of CSS is less than a browser. -->
<#assign margins = (piece.paper == "A5")?then([13, 13, 15, 13], [18, 18, 20, 18])>
<#if piece.oneSide><#assign margins = [14, 16, 16, 16]></#if>
<!doctype html>
<html lang="${content.lang}">
<@sheets.head title=content.title subject=(content.summary!content.title) css="sheet.css" margins=margins />
<body class="sheet sheet--${content.type} sheet--${piece.paper}<#if piece.oneSide> sheet--notice</#if>">
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
