<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/callout/macro.ftl" as callouts>
<#import "/components/fact-box/macro.ftl" as facts>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div<@en.english />>
<#list site.relations.newer(content.uri) as newer>
<@callouts.callout kind="important" title="A newer document has taken the place of this one">
  <p><a href="${content.root}${newer.address}">${newer.title}</a></p>
</@callouts.callout>
</#list>
<@facts.factBox label="About this document">
  <div><dt>Version</dt> <dd>${content.version}</dd></div>
  <div><dt>This page is from</dt> <dd>${content.dateInWords}</dd></div>
</@facts.factBox>
</div>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#assign others = site.relations.otherDocuments(content.uri)>
<#if others?has_content>
<section class="papers"<@en.english /> aria-labelledby="site-papers">
  <h2 id="site-papers">Other documents</h2>
  <ul class="plain">
    <#list others as paper>
    <li><a href="${content.root}${paper.address}">${paper.title}</a> <span>Version ${paper.version}<#if paper.replaced>, replaced by a newer one</#if></span></li>
    </#list>
  </ul>
</section>
</#if>
<#include "/parts/signposts.ftl">
</@layouts.base>
