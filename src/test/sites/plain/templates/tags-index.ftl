<#include "parts/head.ftl">
<#list tags?sort_by("name") as tag><a href="${content.rootpath}${tag.uri}">${tag.name}</a></#list>
<#include "parts/foot.ftl">
