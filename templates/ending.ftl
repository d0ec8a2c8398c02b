<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/components/service-card/macro.ftl" as cards>
<#-- Where a self-check ends: a few words, and people who can help. -->
<@layouts.base>
<section class="step" aria-labelledby="site-ending">
  <p class="step__name">${content.selfCheck}</p>
  <h1 class="step__ask" id="site-ending">${content.title}</h1>
  <div class="prose">
<#include "/parts/body.ftl">
  </div>
</section>
<section class="step-help" aria-labelledby="site-step-help">
  <h2 id="site-step-help">People who can help with this</h2>
  <#list content.signposts as service>
  <@cards.serviceCard service=service root=content.root directoryPage=site.directoryPage />
  </#list>
</section>
<#include "/parts/step-ways.ftl">
</@layouts.base>
