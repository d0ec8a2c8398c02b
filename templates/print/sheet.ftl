<#ftl output_format="HTML">
<#-- A page on paper: leaflets, briefings, stories, lessons. What the engine for paper knows of CSS is less than a browser. -->
<#import "/components/area-lines/macro.ftl" as lines>
<!doctype html>
<html lang="${content.lang}">
<head>
  <meta charset="utf-8">
  <title>${content.title}</title>
  <meta name="description" content="${content.summary!content.title}">
  <style><#include "sheet.css" parse=false></style>
</head>
<body class="sheet sheet--${content.type}">
<div class="foot"><span class="foot__name">${site.name}</span> · ${site.host?remove_beginning("https://")} · numbers last checked by ${piece.date?string("d MMMM yyyy")}</div>
<div class="masthead"><span class="masthead__name">${site.name}</span><span class="masthead__line">${site.strapline}</span></div>
<h1>${content.title}</h1>
<#if content.contentNote?has_content><p class="note">${content.contentNote}</p></#if>
<#if content.basedOn?has_content><p class="based-on">${content.basedOn}</p></#if>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<div class="help" id="help">
  <h2>You can talk to someone</h2>
  <table class="help__frame"><tr><td>
  <ul class="help__list">
    <#list site.help as service>
    <li><b><#if service.firstPhone().isPresent()>${service.firstPhone().get().shown}</#if></b> ${service.name}</li>
    </#list>
  </ul>
  <h3>Your council’s team for children</h3>
  <@lines.areaLines />
  </td><td class="help__code">
    <img src="${piece.code}" alt="A code for phones that leads to ${piece.address}" class="code">
    <p class="code__words">${piece.address?remove_beginning("https://")}</p>
  </td></tr></table>
</div>
</body>
</html>
