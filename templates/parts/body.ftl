<#ftl output_format="HTML">
<#-- The one place where a page's own HTML goes out as it is. The bake has checked it against the allow-list. -->
${content.body?no_esc}
