<#ftl output_format="HTML">
<#import "/components/contact-list/macro.ftl" as contacts>
<#import "/components/evidence-line/macro.ftl" as evidence>
<#-- One service, told truly. `full` is the A to Z entry, with the service's id as its address on the page. -->
<#macro serviceCard service root directoryPage level=3 full=false>
<#local places = {
  "uk": "Anywhere in the UK", "england-and-wales": "England and Wales", "england": "England",
  "cheshire": "Cheshire", "humberside": "Humberside"
}>
<#local anonymity = {
  "YES": "You can stay anonymous. You do not have to say who you are.",
  "PARTLY": "You can keep some things to yourself. You may be asked who you are.",
  "NO": "They will ask who you are.",
  "UNKNOWN": "We do not know yet if you will be asked who you are."
}>
<article class="service-card<#if full> service-card--full</#if>"<#if full> id="${service.id}"</#if>>
  <h${level} class="service-card__name">${service.name}</h${level}>
  <p class="service-card__summary">${service.summary}</p>
  <@contacts.contactList service=service />
  <dl class="service-card__facts">
    <div><dt>Who it is for</dt> <#list service.forWhom as who><dd>${who}</dd></#list></div>
    <#if service.notFor?has_content>
    <div><dt>Who it is not for</dt>
      <#list service.notFor as other>
      <#local better = directory.find(other.instead).get()>
      <dd>${other.who}. <a href="${root}${directoryPage}#${better.id}">${better.name}</a> can help instead.</dd>
      </#list>
    </div>
    </#if>
    <#if full || service.anonymity != "UNKNOWN">
    <div><dt>Saying who you are</dt> <dd>${anonymity[service.anonymity]}</dd></div>
    </#if>
    <#if full>
    <div><dt>Age</dt> <dd>${service.ages.inWords?cap_first}</dd></div>
    <div><dt>Where</dt> <dd><#list service.areas?filter(a -> places[a]?? || directory.findArea(a).isPresent()) as area><#if places[area]??>${places[area]}<#else>${directory.findArea(area).get().name}</#if><#sep>, </#list></dd></div>
    <#if service.access.bsl != ""><div><dt>British Sign Language</dt> <dd>${service.access.bsl}</dd></div></#if>
    <#if service.access.relay != ""><div><dt>Relay or textphone</dt> <dd>${service.access.relay}</dd></div></#if>
    <#if service.access.languages?has_content><div><dt>Languages</dt> <dd>${service.access.languages?join(", ")}</dd></div></#if>
    </#if>
    <#if service.whatHappens != ""><div><dt>What happens</dt> <dd>${service.whatHappens}</dd></div></#if>
  </dl>
  <#if !full>
  <p class="service-card__more"><a href="${root}${directoryPage}#${service.id}">More about ${service.name}</a></p>
  </#if>
  <@evidence.evidenceLine service=service />
</article>
</#macro>
