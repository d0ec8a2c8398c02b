<#include "parts/head.ftl">
<h1>${content.title}</h1>
${content.body}
<#list published_recipes as recipe>${recipe.title} serves ${recipe.serves}; </#list>
<#list recipes as recipe>${recipe.uri} </#list>
<#include "parts/foot.ftl">
