<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/service-card/macro.ftl" as cards>
<#-- Some letters stand together, because each heading has to be sent; names that begin with a digit, such as 999, come first. -->
<#assign groups = ["0123456789", "ABC", "DEFGH", "IJKLMN", "OPQR", "STUVWXYZ"]>
<#function nameOf group><#return group[0] + "–" + group[group?length - 1]></#function>
<#function servicesIn group><#return directory.services?filter(s -> group?contains(s.name[0]?upper_case))></#function>
<#-- The page of the area whose front door this is, where all of it is told; empty for any other service. -->
<#function pageOf service>
  <#list directory.areas?filter(a -> a.frontDoor == service.id) as area>
    <#list site.pagesIn("areas")?filter(c -> c.address == "areas/" + area.id + ".html") as card><#return card.address></#list>
  </#list>
  <#return "">
</#function>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="prose">
<#include "/parts/body.ftl">
</div>
<nav class="letters"<@en.english /> aria-label="Jump to a letter">
<ul class="plain">
<#list groups?filter(g -> servicesIn(g)?has_content) as group>
<li><a href="#letters-${group[0]?lower_case}">${nameOf(group)}</a></li>
</#list>
</ul>
</nav>
<#list groups?filter(g -> servicesIn(g)?has_content) as group>
<h2<@en.english /> id="letters-${group[0]?lower_case}">${nameOf(group)}</h2>
<div<@en.english />>
<#list servicesIn(group) as service>
<@cards.serviceCard service=service root=content.root directoryPage=site.directoryPage full=true told=pageOf(service) />
</#list>
</div>
</#list>
</@layouts.base>
