<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/components/content-note/macro.ftl" as notes>
<#import "/components/service-card/macro.ftl" as cards>
<@layouts.base>
<header class="page-head">
  <h1>${content.title}</h1>
</header>
<@notes.contentNote text=content.contentNote />
<p class="based-on">${content.basedOn}</p>
<article class="prose prose--story" aria-label="The story">
<#include "/parts/body.ftl">
</article>
<section class="after-story" aria-labelledby="site-after-story">
  <h2 id="site-after-story">If this brought something up for you</h2>
  <p class="lead">You can talk about it with someone who will listen. You can also just take a break. Either is fine.</p>
  <#list content.signposts as service>
  <@cards.serviceCard service=service root=content.root directoryPage=site.directoryPage />
  </#list>
</section>
</@layouts.base>
