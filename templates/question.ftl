<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#-- One question of a self-check. Its answers are links, so that nothing is filled in, sent or kept. -->
<@layouts.base>
<section class="step" aria-labelledby="site-ask">
  <p class="step__name">${content.selfCheck}</p>
  <h1 class="step__ask" id="site-ask">${content.title}</h1>
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
  <#include "/parts/step-ways.ftl">
  <#if content.isFirst == "true">
  <details class="step__all">
    <summary>See all the questions first</summary>
    <ul>
      <#list content.all as step>
      <li><a href="${content.root}${step.address}">${step.title}</a></li>
      </#list>
    </ul>
  </details>
  </#if>
</section>
</@layouts.base>
