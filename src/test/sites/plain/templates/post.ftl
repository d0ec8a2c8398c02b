<#include "parts/head.ftl">
<h1>${content.title}</h1>
<p>${content.date?string("dd MMMM yyyy HH:mm")} | ${content.uri} | ${content.type} | ${content.status}</p>
<#if content.summary??><p>${content.summary?html}</p></#if>
<#list content.tags as tag><a href="${content.rootpath}topics/${tag}.html">${tag}</a> </#list>
${content.body}
<#if content.previousContent??><a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
<#include "parts/foot.ftl">
