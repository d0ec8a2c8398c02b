<#ftl output_format="HTML">
<#import "/components/contact-list/macro.ftl" as contacts>
<#import "/components/evidence-line/macro.ftl" as evidence>
<#-- One service, told truly. `full` is the A to Z entry, with the service's id as its address on the page; it says what we
     do not know, too. `told` names the page that says all of it, where the entry need not. What goes out is not indented:
     the A to Z holds some thirty of these, and each space is sent. -->
<#macro serviceCard service root directoryPage level=3 full=false icons=!full told="">
<#local places = {
  "uk": "Anywhere in the UK", "england-and-wales": "England and Wales", "england": "England",
  "cheshire": "Cheshire", "humberside": "Humberside"
}>
<#local anonymity = {
  "YES": "You can stay anonymous. You do not have to say who you are.",
  "PARTLY": "You can keep some things to yourself. You may be asked who you are.",
  "NO": "They will ask who you are."
}>
<article class="service-card<#if full> service-card--full</#if>"<#if full> id="${service.id}"</#if>>
<h${level} class="service-card__name">${service.name}</h${level}>
<p class="service-card__summary">${service.summary}</p>
<@contacts.contactList service=service icons=icons />
<#if told == "">
<dl class="service-card__facts">
<dt>Who it is for</dt> <#list service.forWhom as who><dd>${who}</dd></#list>
<#if service.notFor?has_content>
<dt>Who it is not for</dt>
<#list service.notFor as other>
<#local better = directory.find(other.instead).get()>
<dd>${other.who}. <a href="${root}${directoryPage}#${better.id}">${better.name}</a> can help instead.</dd>
</#list>
</#if>
<#if service.anonymity != "UNKNOWN">
<dt>Saying who you are</dt> <dd>${anonymity[service.anonymity]}</dd>
</#if>
<#if full>
<dt>Age and place</dt> <dd>${service.ages.inWords?cap_first}. <#list service.areas?filter(a -> places[a]?? || directory.findArea(a).isPresent()) as area><#if places[area]??>${places[area]}<#else>${directory.findArea(area).get().name}</#if><#sep>, </#list></dd>
<#if service.access.bsl != ""><dt>British Sign Language</dt> <dd>${service.access.bsl}</dd></#if>
<#if service.access.relay != ""><dt>Relay or textphone</dt> <dd>${service.access.relay}</dd></#if>
<#if service.access.languages?has_content><dt>Languages</dt> <dd>${service.access.languages?join(", ")}</dd></#if>
</#if>
<#if service.whatHappens != ""><dt>What happens</dt> <dd>${service.whatHappens}</dd></#if>
<#if full && service.openQuestions()?has_content>
<dt>We do not know yet</dt> <dd><#if icons>${service.openQuestions()?join(", ")}<#else>what is not said here</#if></dd>
</#if>
</dl>
<#else>
<p class="service-card__more"><a href="${root}${told}">More about them on their own page</a></p>
</#if>
<#if !full>
<p class="service-card__more"><a href="${root}${directoryPage}#${service.id}">More about ${service.name}</a></p>
</#if>
<@evidence.evidenceLine service=service />
</article>
</#macro>
