<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/area-lines/macro.ftl" as lines>
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
<section class="after-story"<@en.english /> aria-labelledby="site-after-story">
  <h2 id="site-after-story">If this brought something up for you</h2>
  <p class="lead">You can talk about it with someone who will listen. You can also just take a break. Either is fine.</p>
  <#list content.signposts as service>
  <@cards.serviceCard service=service root=content.root directoryPage=site.directoryPage />
  </#list>
  <h3>Right now, or near you</h3>
  <ul class="first-lines plain">
    <#list site.help?filter(s -> s.firstPhone().isPresent()) as service>
    <li><a href="${service.firstPhone().get().href}">${service.firstPhone().get().shown}</a> <span>${service.name}</span></li>
    </#list>
  </ul>
  <@lines.areaLines />
</section>
</@layouts.base>
