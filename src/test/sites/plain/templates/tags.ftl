<#include "parts/head.ftl">
<h1>${tag}</h1>
<#list tag_posts as post>${post.title?html} </#list>
<#list tagged_documents as d>${d.uri} </#list> root ${content.rootpath}
<#include "parts/foot.ftl">
