<#ftl output_format="HTML">
<#-- What every sheet begins with. Margins in millimetres: top, right, bottom, left. A file for a printing firm has an edge all
     round that is cut off; where a sheet has no margin, its colours go three millimetres beyond the paper. -->
<#macro head title subject css margins>
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <meta name="subject" content="${subject}">
  <style>
  @page { size: ${piece.size}; margin:<#list margins as margin> ${(margin + piece.edge - (margin == 0 && piece.edge gt 0)?then(3, 0))?c}mm</#list>; }
  <#include css parse=false>
  <#if piece.edge gt 0>.masthead--wide p { margin: 3mm 3mm 0; } .words, .below { margin-left: 3mm; margin-right: 3mm; }</#if>
  <#if piece.blackAndWhite><#include "black-and-white.css" parse=false></#if>
  </style>
</head>
</#macro>
<#-- How to reach somebody, and who it is: the number if there is one, else the first other way. -->
<#macro way service>
<#if service.firstPhone().isPresent()><#local shown = service.firstPhone().get().shown><b>${shown}</b> ${service.name?remove_ending(" on " + shown)}<#elseif service.contacts?has_content><b><#if service.contacts[0].kind == "text">text </#if>${service.contacts[0].shown}</b> ${service.name}<#else>${service.name}</#if>
</#macro>
<#-- Every area's front door: whom to ring there by day, and at night. -->
<#macro areaLines>
<#local words = {"DAY": "by day", "OUT_OF_HOURS": "at night and at weekends", "ANY_TIME": "at any time", "EMERGENCY": "in an emergency"}>
<ul class="area-lines">
  <#list directory.areas as area>
  <li><b>${area.name}</b>: <#list directory.find(area.frontDoor).get().dayAndNight() as line>${line.shown} ${words[line.purpose]}<#sep>, </#list></li>
  </#list>
</ul>
</#macro>
