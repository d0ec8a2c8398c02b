<#ftl output_format="HTML">
<#import "/components/exit-note/macro.ftl" as exitNotes>
<#-- What the way out does, unless this is the page that says so, or the site has no such page. -->
<#list site.allIn("help")?filter(card -> card.address == "help/leaving-quickly.html" && card.address != content.uri) as card>
<div<@en.english />>
<@exitNotes.exitNote href=content.root + card.address />
</div>
</#list>
