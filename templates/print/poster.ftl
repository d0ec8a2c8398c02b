<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- A poster: few words, large, for a wall; below them somebody to turn to. -->
<!doctype html>
<html lang="${content.lang}">
<@sheets.head title=content.title subject=(content.summary!content.title) css="poster.css" margins=[0, 0, 14, 0] />
<body class="poster poster--${piece.paper}">
<div class="foot"><span class="foot__name">${site.name}</span> · ${site.host?remove_beginning("https://")} · words and numbers of ${piece.dateInWords()}</div>
<div class="masthead masthead--wide"><p><span class="masthead__name">${site.name}</span> <span class="masthead__line">${site.strapline}</span></p></div>
<div class="words">
<h1 id="sheet-title">${content.title}</h1>
<#include "/parts/body.ftl">
</div>
<div class="below">
<#include "help.ftl">
</div>
</body>
</html>
