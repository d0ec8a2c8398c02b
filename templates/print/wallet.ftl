<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- The size of a bank card, two sides: numbers in front, a code on the back. Nothing on it says what it is about. -->
<!doctype html>
<html lang="${content.lang}">
<@sheets.head title=content.title subject=(content.summary!content.title) css="wallet.css" margins=[4.5, 5, 4.5, 5] />
<body class="wallet">
<div class="side side--front help" id="help">
  <h1 id="sheet-title">${content.title}</h1>
  <ul class="help__list">
    <#list site.help as service>
    <li><@sheets.way service=service /></li>
    </#list>
  </ul>
</div>
<div class="side side--back">
  <table class="back"><tr><td>
  <#include "/parts/body.ftl">
  <p class="small">${piece.typed()}</p>
  <p class="small">words and numbers of ${piece.dateInWords()}</p>
  </td><td class="back__code">
    <img src="${piece.code}" alt="A code for phones that leads to ${piece.typed()}" class="code">
  </td></tr></table>
</div>
</body>
</html>
