<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#-- The accessibility statement. Its two days come from the header, and the build sees to it that they are not too old. -->
<@layouts.base>
<#include "/parts/page-head.ftl">
<p class="based-on"<@en.english />>Prepared on ${content.preparedInWords}, last reviewed on ${content.reviewedInWords}.</p>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#include "/parts/signposts.ftl">
</@layouts.base>
