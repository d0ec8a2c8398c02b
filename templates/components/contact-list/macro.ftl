<#ftl output_format="HTML">
<#import "/components/icon/macro.ftl" as shapes>
<#import "/parts/opening.ftl" as hours>
<#-- The ways to reach one service, each as something to touch, each with what it costs and what it leaves behind.
     Without icons where there are many lists on one page, which has to stay light. -->
<#macro contactList service kinds=["phone", "text", "chat", "web", "app", "email", "post"] icons=true>
<#local ways = {
  "phone": "By phone", "text": "By text", "chat": "Chat online", "web": "Website",
  "app": "App", "email": "By email", "post": "By post"
}>
<#local purposes = {
  "ANY_TIME": "", "DAY": " in the day", "OUT_OF_HOURS": " on evenings, nights and weekends", "EMERGENCY": " in an emergency"
}>
<#local costs = {
  "FREE": "Free.", "STANDARD": "Costs the same as a normal call.",
  "PREMIUM": "Costs more than a normal call.", "UNKNOWN": "We could not find out what it costs."
}>
<#local traces = {
  "YES": "It shows on the bill, and in the phone’s call list.",
  "NO": "It does not show on the bill, only in the phone’s call list.",
  "UNKNOWN": "It may show on the bill. It shows in the phone’s call list."
}>
<ul class="contact-list plain">
<#list service.contacts?filter(c -> kinds?seq_contains(c.kind)) as contact>
<#local isCall = contact.kind == "phone" isMessage = contact.kind == "text">
<#local isNamed = contact.label != "" && !isCall && !isMessage && contact.kind != "app">
<li class="contact contact--${contact.kind}">
<#if contact.href == "">
<p class="contact__way"><#if icons><@shapes.icon name=contact.kind /><span></#if><span class="contact__kind">${ways[contact.kind]}</span> <span class="contact__value">${contact.shown}</span><#if icons></span></#if></p>
<#else>
<a class="contact__way" href="${contact.href}"<#if contact.href?starts_with("http")> rel="noreferrer"</#if>><#if icons><@shapes.icon name=contact.kind /><span></#if><span class="contact__kind">${isNamed?then(contact.label, ways[contact.kind])}<#if isCall>${purposes[contact.purpose]}</#if></span> <span class="contact__value">${contact.shown}</span><#if icons></span></#if></a>
</#if>
<#local when = service.answers(contact)>
<#if isCall || isMessage>
<p class="contact__note"><#if contact.label != "">${contact.label?cap_first}. </#if><#if when != ""><span class="contact__when"<@hours.opening contact=contact />>${when?cap_first}.</span> </#if><#if isCall>${costs[contact.cost]} ${traces[contact.onBill]}<#elseif contact.costNote != "">${contact.costNote} The text stays on the phone.<#else>We could not find out what a text costs. The text stays on the phone. It may show on the bill.</#if></p>
<#elseif contact.kind == "chat" && when != "">
<p class="contact__note"><span class="contact__when"<@hours.opening contact=contact />>${when?cap_first}.</span></p>
</#if>
</li>
</#list>
</ul>
</#macro>
