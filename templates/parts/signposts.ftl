<#ftl output_format="HTML">
<#-- Whom this page sends its reader to, one line each; the whole truth about them is in the A to Z. -->
<#if content.signposts?has_content>
<section class="signposts"<@en.english /> aria-labelledby="site-signposts">
  <h2 id="site-signposts">People who can help with this</h2>
  <ul class="plain">
    <#list content.signposts as service>
    <li><a href="${content.root}${site.directoryPage}#${service.id}">${service.name}</a> <span>${service.summary}</span></li>
    </#list>
  </ul>
</section>
</#if>
