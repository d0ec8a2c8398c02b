<#ftl output_format="HTML">
<#import "/layouts/base.ftl" as layouts>
<#import "/parts/english.ftl" as en>
<#import "/components/service-card/macro.ftl" as cards>
<#-- Names that begin with a digit, such as 999, stand together under "0 to 9". -->
<#function letterOf service>
  <#return service.name?matches("[0-9].*")?then("0", service.name[0]?upper_case)>
</#function>
<#assign letters = []>
<#list directory.services as service>
  <#if !letters?seq_contains(letterOf(service))><#assign letters += [letterOf(service)]></#if>
</#list>
<@layouts.base>
<#include "/parts/page-head.ftl">
<div class="prose">
<#include "/parts/body.ftl">
</div>
<nav class="letters"<@en.english /> aria-label="Jump to a letter">
  <ul class="plain">
    <#list letters as letter>
    <li><a href="#letter-${letter?lower_case}">${(letter == "0")?then("0–9", letter)}</a></li>
    </#list>
  </ul>
</nav>
<#list letters as letter>
<section class="letter"<@en.english /> aria-labelledby="letter-${letter?lower_case}">
  <h2 id="letter-${letter?lower_case}">${(letter == "0")?then("0 to 9", letter)}</h2>
  <#list directory.services?filter(s -> letterOf(s) == letter) as service>
  <@cards.serviceCard service=service root=content.root directoryPage=site.directoryPage full=true />
  </#list>
</section>
</#list>
</@layouts.base>
