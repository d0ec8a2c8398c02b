<#ftl output_format="HTML">
<#-- From any step of a self-check: back to its beginning, the page to read instead, and out. -->
<ul class="step-ways plain">
  <#if content.type == "ending" || content.isFirst != "true">
  <li><a href="${content.root}${content.first}">Start again</a></li>
  </#if>
  <li><a href="${content.root}${content.begin}">Read about it instead</a></li>
  <li><a href="${site.exit}" rel="nofollow noreferrer">Leave this site</a></li>
</ul>
