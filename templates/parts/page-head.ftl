<#ftl output_format="HTML">
<header class="page-head">
  <h1>${content.title}</h1>
  <p class="lead">${content.summary}</p>
</header>
