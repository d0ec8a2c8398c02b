<#ftl output_format="HTML">
<#-- What every sheet begins with. Margins in millimetres: top, right, bottom, left. A file for a printing firm has an edge all
     round that is cut off, and what touches the edge of the paper goes three millimetres beyond it. -->
<#macro head title subject css margins>
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <meta name="subject" content="${subject}">
  <style>
  @page { size: ${piece.size}; margin:<#list margins as margin> ${(margin + piece.edge)?c}mm</#list>; }
  <#include css parse=false>
  <#if piece.edge gt 0>.masthead--wide { margin-top: -3mm; margin-right: -3mm; margin-left: -3mm; }</#if>
  <#if piece.blackAndWhite><#include "black-and-white.css" parse=false></#if>
  </style>
</head>
</#macro>
<#-- How to reach somebody, and who it is: the number if there is one, else the first other way. -->
<#macro way service><#if service.firstPhone().isPresent()><b>${service.firstPhone().get().shown}</b><#elseif service.contacts?has_content><b><#if service.contacts[0].kind == "text">text </#if>${service.contacts[0].shown}</b></#if> ${service.name}</#macro>
