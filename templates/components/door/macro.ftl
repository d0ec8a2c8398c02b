<#ftl output_format="HTML">
<#-- One of the home page's doors: what a reader would say of themselves, and where it leads. -->
<#macro door card root>
<li class="door">
  <h3 class="door__says"><a href="${root}${card.address}">${card.door}</a></h3>
  <p class="door__summary">${card.summary}</p>
</li>
</#macro>
