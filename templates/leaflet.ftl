<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/area-lines/macro.ftl" as lines>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="prose">
<#include "/parts/body.ftl">
</div>
<#-- On paper nobody can follow a link: the numbers stand in the leaflet itself. -->
<section class="leaflet-help"<@en.english /> aria-labelledby="site-leaflet-help">
  <h2 id="site-leaflet-help">Keep these numbers</h2>
  <ul class="first-lines plain">
    <#list site.help?filter(s -> s.firstPhone().isPresent()) as service>
    <li><a href="${service.firstPhone().get().href}">${service.firstPhone().get().shown}</a> <span>${service.name}</span></li>
    </#list>
  </ul>
  <h3>Your council’s team for children</h3>
  <@lines.areaLines />
</section>
<#include "/parts/signposts.ftl">
</@layouts.base>
