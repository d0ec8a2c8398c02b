<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/service-card/macro.ftl" as cards>
<#assign area = content.areaRecord frontDoor = content.frontDoor>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="front-door"<@en.english />>
<@cards.serviceCard service=frontDoor root=content.root directoryPage=site.directoryPage level=2 full=true icons=true />
</div>
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#if content.local?has_content>
<section<@en.english /> aria-labelledby="site-local">
  <h2 id="site-local">Also in ${area.name}</h2>
  <#list content.local as service>
  <@cards.serviceCard service=service root=content.root directoryPage=site.directoryPage />
  </#list>
</section>
</#if>
<section class="places"<@en.english /> aria-labelledby="site-places">
  <h2 id="site-places">Is this your area?</h2>
  <p>${area.name} takes in ${area.places?join(", ", "", " and other places near them")}.</p>
  <p>If yours is not here, you can <a href="${content.root}areas/index.html">look at the other areas</a>. If you ring the wrong one, they can tell you who to ring.</p>
  <p>The people who work together here to keep children safe are called the ${area.partnership}.</p>
</section>
</@layouts.base>
