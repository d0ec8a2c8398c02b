<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- Somebody to turn to, where there is little room; the code leads to the rest. -->
<div class="help" id="help">
  <table class="help__frame"><tr><td>
  <h2 id="help-title">You can talk to someone</h2>
  <ul class="help__list">
    <#list site.help as service>
    <li><@sheets.way service=service /></li>
    </#list>
  </ul>
  </td><td class="help__code">
    <img src="${piece.code}" alt="A code for phones that leads to ${piece.typed()}" class="code">
  </td></tr></table>
  <p class="code__words">More, and the council’s teams: <span class="typed">${piece.typed()}</span></p>
</div>
