<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#include "/parts/signposts.ftl">
</@layouts.base>
