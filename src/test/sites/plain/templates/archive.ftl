<#include "parts/head.ftl">
<#list published_content as c>${c.date?string("yyyy-MM-dd")} ${c.type} ${c.uri}
</#list>
<#list all_content as c>${c.title?html}
</#list>
<#list alltags as tag>${tag}
</#list>
<#list tags as tag>${tag.name} ${tag.uri} ${tag.tagged_posts?size} ${tag.tagged_documents?size}
</#list>
${db.getPublishedPosts().size()} posts, ${db.getPublishedPostsByTag("spring").size()} in spring
<#include "parts/foot.ftl">
