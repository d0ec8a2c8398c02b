<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout title=content.title>
<main>${content.body?no_esc}</main>
<p>one</p>
<a href="${content.root}goood.html">x</a>
</@l.layout>
