<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#-- Served at any depth, so content.root is "/" here and every link starts at the root. -->
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="prose">
<#include "/parts/body.ftl">
</div>
</@layouts.base>
