<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout title=content.title>
<main>${content.body?no_esc}</main>
<p style="color: red">Loud.</p>
<button onclick="leave()">Leave</button>
<script>leave = () => {};</script>
<script type="application/json">{"style": "none"}</script>
</@l.layout>
