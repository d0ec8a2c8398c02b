<#ftl output_format="HTML">
<#-- The pages of content/about/, and the one that says what stays on a phone. -->
<footer class="foot"<@en.english />>
  <p class="foot__name"><#include "/parts/mark.ftl"><span><b>${site.name}</b><br>${site.strapline}</span></p>
  <nav aria-label="About this site">
    <ul class="foot__list plain">
      <li><a href="${content.root}${site.directoryPage}">Everyone who can help, A to Z</a></li>
      <#list (site.allIn("about") + site.allIn("help")?filter(c -> c.address == "help/leaving-quickly.html")) as card>
      <li><a href="${content.root}${card.address}">${card.title}</a></li>
      </#list>
    </ul>
  </nav>
  <p class="foot__leave">“Leave this site” opens a weather page. It does not clear the list of pages that this phone or computer has opened.</p>
  <#if site.partnerships() != "">
  <p>${site.name} is run by ${site.partnerships()}.</p>
  </#if>
  <#if content.type != "not-found">
  <p class="foot__looked">This page is from ${content.dateInWords}. Who looks after it: ${content.owner}. <#if content.reviewOverdue>We meant to look at this page again by ${content.reviewByInWords}, and have not yet.<#else>We look at it again by ${content.reviewByInWords}.</#if></p>
  <p class="foot__address">${site.host}/${content.uri}</p>
  </#if>
</footer>
