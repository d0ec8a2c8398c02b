<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- A sheet to hang up, with strips to tear off at its right edge. A strip says a number and nothing of what it is about. -->
<#assign number = site.help?filter(s -> s.audiences?seq_contains("YOUNG_PEOPLE") && s.firstPhone().isPresent() && s.firstPhone().get().shown?length gt 3)>
<!doctype html>
<html lang="${content.lang}">
<@sheets.head title=content.title subject=(content.summary!content.title) css="strips.css" margins=[12, 0, 14, 18] />
<body class="strips">
<div class="foot">${site.name} · ${site.host?remove_beginning("https://")} · words and numbers of ${piece.dateInWords()}</div>
<table class="sheet"><tr><td class="sheet__words">
<h1 id="sheet-title">${content.title}</h1>
<#include "/parts/body.ftl">
<#include "help-short.ftl">
</td><td class="sheet__strips">
<#list 1..10 as strip>
<p class="strip"><#if number?has_content><b>${number[0].firstPhone().get().shown}</b> </#if><span class="strip__site">${site.host?remove_beginning("https://")}</span></p>
</#list>
</td></tr></table>
</body>
</html>
