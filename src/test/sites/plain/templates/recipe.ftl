<#include "parts/head.ftl">
<h1>${content.title} (${content.serves})</h1>
${content.body}
<#if content.previousContent??>older: ${content.previousContent.title}</#if><#if content.nextContent??>newer: ${content.nextContent.title}</#if>
<#include "parts/foot.ftl">
