<#include "parts/head.ftl">
<#list published_posts as post><h2><a href="${content.rootpath}${post.uri}">${post.title}</a></h2>${post.body}</#list>
<#if (currentPageNumber > 1)><a href="${content.rootpath}${previousFileName}">newer</a></#if>
${currentPageNumber} of ${numberOfPages}
<#if currentPageNumber < numberOfPages><a href="${content.rootpath}${nextFileName}">older</a></#if>
<#include "parts/foot.ftl">
