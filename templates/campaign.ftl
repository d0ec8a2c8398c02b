<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/fact-box/macro.ftl" as facts>
<#assign audiences = {
  "young-people": "young people", "friends": "friends", "parents": "parents and carers", "business": "people at work",
  "schools": "schools", "professionals": "professionals", "everyone": "everyone"
} channels = {
  "bus": "buses", "radio": "radio", "poster": "posters", "leaflet": "leaflets", "bulletin": "bulletins",
  "newsletter": "newsletters", "social": "social media", "website": "websites", "event": "events", "film": "film",
  "school": "schools", "press": "newspapers"
}>
<#function named keys words><#return keys?map(key -> words[key])?join(", ")?cap_first></#function>
<@layouts.base>
<div class="banner">
<#include "/parts/page-head.ftl">
</div>
<#if content.when != "" || content.phases?has_content || content.runBy != "" || content.audiences?has_content || content.channels?has_content>
<#-- Phases need lines of their own; the other facts stand in lines with them. -->
<#assign wide><#if content.phases?has_content> class="fact-box__wide"</#if></#assign>
<div<@en.english />>
<@facts.factBox label="About this campaign">
  <#if content.when != ""><div${wide}><dt>When</dt> <dd>${content.when}</dd></div></#if>
  <#if content.phases?has_content>
  <div class="fact-box__wide"><dt>Phases</dt><#list content.phases as phase> <dd>${phase.name}: ${phase.when()?uncap_first}</dd></#list></div>
  </#if>
  <#if content.audiences?has_content><div${wide}><dt>For</dt> <dd>${named(content.audiences, audiences)}</dd></div></#if>
  <#if content.channels?has_content><div${wide}><dt>Where people meet it</dt> <dd>${named(content.channels, channels)}</dd></div></#if>
  <#if content.runBy != ""><div${wide}><dt>Run by</dt> <dd>${content.runBy}</dd></div></#if>
</@facts.factBox>
</div>
</#if>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#if !content.sibling>
<div class="prose">
<p>To carry it further, take <a href="${content.root}campaigns/kits/${content.uri?split("/")?last?remove_ending(".html")}.zip">the kit for partners</a>. It is one zip file with an article to copy, pictures with their words, dates and a line for the radio.</p>
</div>
</#if>
<#include "/parts/signposts.ftl">
</@layouts.base>
