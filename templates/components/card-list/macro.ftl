<#ftl output_format="HTML">
<#-- Pages to go on to, each with its one sentence. -->
<#macro cardList cards root level=3>
<ul class="card-list plain">
  <#list cards as card>
  <li class="card-list__item">
    <h${level} class="card-list__title"><a href="${root}${card.address}">${card.title}</a></h${level}>
    <p>${card.summary}</p>
  </li>
  </#list>
</ul>
</#macro>
