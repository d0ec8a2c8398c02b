<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout title=content.title>
<main>${content.body?no_esc}
<#list directory.services as service><h2 id="${service.id}">${service.name()}</h2></#list></main>
</@l.layout>
