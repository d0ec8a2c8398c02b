<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout title=content.title>
<main>${content.body?no_esc}
<#list content.frontDoor.contacts[0..0] as contact><p>${contact.label()} <a href="${contact.href()}">${contact.shown()}</a></p></#list></main>
</@l.layout>
