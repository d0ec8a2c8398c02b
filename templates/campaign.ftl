<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<@layouts.base>
<div class="banner">
<#include "/parts/page-head.ftl">
</div>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#include "/parts/signposts.ftl">
</@layouts.base>
