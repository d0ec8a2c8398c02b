<#ftl output_format="HTML">
<#import "paper.ftl" as sheets>
<#-- Somebody to turn to, on everything that is printed, and a code that leads to the same words on the site. -->
<div class="help" id="help">
  <h2 id="help-title">You can talk to someone</h2>
  <table class="help__frame"><tr><td>
  <ul class="help__list">
    <#list site.help as service>
    <li><@sheets.way service=service /></li>
    </#list>
  </ul>
  </td><td class="help__code">
    <img src="${piece.code}" alt="A code for phones that leads to ${piece.typed()}" class="code">
  </td></tr></table>
  <h3>Your council’s team for children</h3>
  <@sheets.areaLines />
  <p class="code__words">The same words as a page, in letters as large as you like: <span class="typed">${piece.typed()}</span></p>
</div>
