<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/steps.ftl" as steps>
<#-- Where a self-check ends: a few words, and people who can help. -->
<@layouts.base>
<section class="step" aria-labelledby="site-ask">
  <p class="step__name">${content.selfCheck}</p>
  <@steps.ending content=content own=true />
  <#include "/parts/step-ways.ftl">
</section>
</@layouts.base>
