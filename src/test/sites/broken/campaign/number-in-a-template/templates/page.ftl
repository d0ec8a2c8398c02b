<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout title=content.title>
<main>${content.body?no_esc}</main>
<p>Ring 01632 960 001 now.</p>
</@l.layout>
