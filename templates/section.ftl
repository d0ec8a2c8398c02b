<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/components/near-you/macro.ftl" as finders>
<#import "/parts/english.ftl" as en>
<#import "/components/card-list/macro.ftl" as lists>
<@layouts.base>
<#include "/parts/page-head.ftl">
<#if content.section == "areas">
<@finders.nearYou root=content.root />
</#if>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#if content.section == "schools">
<#include "/parts/lesson-sets.ftl">
</#if>
<#assign pages = site.pagesIn(content.section)>
<#if pages?has_content>
<section class="onward"<@en.english /> aria-labelledby="site-onward">
  <h2 id="site-onward">Pages to go to from here</h2>
  <@lists.cardList cards=pages root=content.root />
</section>
</#if>
<#include "/parts/signposts.ftl">
</@layouts.base>
