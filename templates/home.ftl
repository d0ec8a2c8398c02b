<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/door/macro.ftl" as doors>
<@layouts.base tabTitle=site.name + " – " + site.strapline>
<div class="hero">
  <div class="hero__words">
    <p class="hero__strapline"<@en.english />>${site.strapline}</p>
    <h1>${content.title}</h1>
    <p class="lead">${content.summary}</p>
    <p class="hero__ways"<@en.english />><a class="button" href="#site-help">Talk to someone now</a> <a class="button button--quiet" href="${content.root}areas/index.html">Find help near you</a></p>
    <#include "/parts/exit-note.ftl">
  </div>
  <#include "/parts/horizon.ftl">
</div>
<section class="doors"<@en.english /> aria-labelledby="site-doors">
  <h2 id="site-doors">What brings you here?</h2>
  <ul class="doors__list plain">
    <#list site.doors as card>
    <@doors.door card=card root=content.root />
    </#list>
  </ul>
</section>
<div class="prose">
<#include "/parts/body.ftl">
</div>
</@layouts.base>
