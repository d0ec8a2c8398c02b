<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/fact-box/macro.ftl" as facts>
<#import "/components/promise/macro.ftl" as pledges>
<#-- What we promise, and what the checks of this build say of each promise. No number here is typed. -->
<#assign headings = {
  "leave": "Leaving quickly", "privacy": "Your privacy", "help": "Finding help", "everyone": "For everyone",
  "light": "Small and quick", "true": "Kind and true"
}>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="prose">
<#include "/parts/body.ftl">
</div>
<div<@en.english />>
<@facts.factBox label="How our promises stand">
  <div><dt>Promises</dt> <dd>${promises.all?size}</dd></div>
  <#list promises.tally() as line>
  <div><dt>${line.label}</dt> <dd>${line.count}</dd></div>
  </#list>
</@facts.factBox>
<#list promises.parts() as part>
<section aria-labelledby="promises-${part.id}">
  <h2 id="promises-${part.id}">${headings[part.id]}</h2>
  <ul class="plain">
    <#list part.standings as standing>
    <@pledges.promise text=standing.pledge.promise state=standing.state label=standing.state.words() words=standing.words how=standing.pledge.how checks=standing.checks />
    </#list>
  </ul>
</section>
</#list>
</div>
<#include "/parts/signposts.ftl">
</@layouts.base>
