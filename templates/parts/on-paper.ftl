<#ftl output_format="HTML">
<#import "/parts/english.ftl" as en>
<#-- This page as a file to print, after its own words: the page itself is what everybody can read. -->
<#assign copies = paper.of(content.uri)>
<#if copies?has_content>
<p class="on-paper"<@en.english />>On paper: <#list copies as copy><a href="${content.root}${copy.address}">${copy.paper} (PDF)</a><#sep>, </#list>.<#if content.discreet> The file stays on your phone or computer until you delete it.</#if></p>
</#if>
