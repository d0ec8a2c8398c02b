<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#-- With script a box to search with; without, and below it, every page. -->
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="find"<@en.english /> data-root="${content.root}" data-help="${site.helpPage()}" data-services="${site.directoryPage}"></div>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<section class="every"<@en.english /> aria-labelledby="site-every">
  <h2 id="site-every">Every page</h2>
  <#list site.parts as part>
  <h3>${part.name}</h3>
  <ul class="plain">
    <#list part.pages as card>
    <li><a href="${content.root}${card.address}">${card.title}</a></li>
    </#list>
  </ul>
  </#list>
</section>
</@layouts.base>
