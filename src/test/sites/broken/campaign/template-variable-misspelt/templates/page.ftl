<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout title=content.title>
<main>${content.boddy?no_esc}</main>
</@l.layout>
