<#ftl output_format="HTML">
<#import "/parts/opening.ftl" as hours>
<#-- Every area's front door in one line: whom to ring there by day, and at night. -->
<#macro areaLines>
<#local words = {"DAY": "day", "OUT_OF_HOURS": "nights and weekends", "ANY_TIME": "any time", "EMERGENCY": "emergency"}>
<ul class="area-lines plain">
  <#list directory.areas as area>
  <li><b>${area.name}</b> <#list directory.find(area.frontDoor).get().dayAndNight() as line><span class="area-lines__way"<@hours.opening contact=line />><a href="${line.href}">${line.shown}</a> ${words[line.purpose]}</span><#sep> </#list></li>
  </#list>
</ul>
</#macro>
