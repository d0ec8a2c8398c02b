<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/fact-box/macro.ftl" as facts>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div<@en.english />>
<@facts.factBox label="About this lesson">
  <div><dt>Key stage</dt> <dd>${content.keyStage}</dd></div>
  <#if content.ages != "">
  <div><dt>Ages</dt> <dd>${content.ages?replace("-", " to ")?replace("+", " and over")}</dd></div>
  </#if>
  <div><dt>Time</dt> <dd>${content.minutes} minutes</dd></div>
  <div class="fact-box__wide"><dt>Where it fits in the curriculum</dt> <#list content.curriculum as part><dd>${part}</dd></#list></div>
</@facts.factBox>
</div>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#include "/parts/signposts.ftl">
<#include "/parts/take-away.ftl">
</@layouts.base>
