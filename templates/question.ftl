<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/steps.ftl" as steps>
<#-- One question of a self-check. Its answers are links, so that nothing is filled in, sent or kept. The first holds all
     later steps as well: with JavaScript (self-check.js) an answer shows the next one in its place. -->
<@layouts.base>
<section class="step" aria-labelledby="site-ask">
  <p class="step__name">${content.selfCheck}</p>
  <@steps.question content=content own=true />
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
<#list content.later as step>
<template data-step="${step.root}${step.uri}">
<#if step.type == "question"><@steps.question content=step own=false /><#else><@steps.ending content=step own=false /></#if>
</template>
</#list>
<#list content.laterHelp as service>
<template data-service="${service.id}"><@steps.card service=service root=content.root /></template>
</#list>
</@layouts.base>
