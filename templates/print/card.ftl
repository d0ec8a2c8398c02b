<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- A card for a dashboard, a desk or a door: what to do, in the order in which it is done. -->
<!doctype html>
<html lang="${content.lang}">
<@sheets.head title=content.title subject=(content.summary!content.title) css="card.css" margins=[0, 0, 8, 0] />
<body class="card card--${piece.paper}">
<div class="foot">${site.host?remove_beginning("https://")} · words and numbers of ${piece.dateInWords()}</div>
<div class="masthead masthead--wide"><p><span class="masthead__name">${site.name}</span></p></div>
<div class="words">
<h1 id="sheet-title">${content.title}</h1>
<#include "/parts/body.ftl">
</div>
<div class="below">
<#include "help-short.ftl">
</div>
</body>
</html>
