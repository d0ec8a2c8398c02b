<#ftl output_format="HTML">
<#import "/components/service-card/macro.ftl" as cards>
<#-- What a step of a self-check says. It says so on its own page, and once more within the page of the first question,
     whose script shows it in place; there it has no id, because one page cannot have the same id twice, and a place for each
     card, because several endings name the same people and the page has to stay light. -->
<#macro question content own>
<div class="step__now">
  <h1 class="step__ask"<#if own> id="site-ask"</#if>>${content.title}</h1>
  <#if content.body?has_content>
  <div class="prose step__why">
<#include "/parts/body.ftl">
  </div>
  </#if>
  <ul class="step__answers plain" aria-labelledby="site-ask">
    <#list content.answers as answer>
    <li><a class="step__answer" href="${content.root}${answer.address}"><span>${answer.say}</span></a></li>
    </#list>
  </ul>
  <p class="step__note">There is no right or wrong answer. You can stop at any time.</p>
</div>
</#macro>
<#macro ending content own>
<div class="step__now">
  <h1 class="step__ask"<#if own> id="site-ask"</#if>>${content.title}</h1>
  <div class="prose">
<#include "/parts/body.ftl">
  </div>
  <div class="step-help">
    <h2>People who can help with this</h2>
    <#list content.signposts as service>
    <#if own><@card service=service root=content.root /><#else><div data-card="${service.id}"></div></#if>
    </#list>
  </div>
</div>
</#macro>
<#macro card service root>
<@cards.serviceCard service=service root=root directoryPage=site.directoryPage />
</#macro>
