<#include "parts/head.ftl">
<h1>${content.title}</h1>
<#if content.mood??><p>${content.mood.sky}, wind ${content.mood.wind}</p></#if>
${content.body}
<#list published_recipes as recipe>${recipe.title} serves ${recipe.serves}; </#list>
<#list recipes as recipe>${recipe.uri} </#list>
<#include "parts/foot.ftl">
