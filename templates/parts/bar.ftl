<#ftl output_format="HTML">
<#-- Stays at the top while the page moves: who we are, help, and the way out. -->
<header class="bar"<@en.english />>
  <a class="skip-link" href="${site.exit}" rel="nofollow noreferrer">Leave this site</a>
  <a class="bar__brand" href="${content.root}index.html"><#include "/parts/mark.ftl"><span class="bar__name">${site.name}</span></a>
  <a class="bar__help" href="#site-help">Get help</a>
  <@exits.exitLink href=site.exit />
</header>
