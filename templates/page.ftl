<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/components/near-you/macro.ftl" as finders>
<#import "/parts/english.ftl" as en>
<@layouts.base>
<#include "/parts/page-head.ftl">
<#if content.section == "areas">
<@finders.nearYou root=content.root />
</#if>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#include "/parts/signposts.ftl">
</@layouts.base>
