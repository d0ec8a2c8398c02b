<#ftl output_format="HTML">
<#-- What the bake puts where a page's Markdown says ![Childline](service:childline). -->
<#import "/components/service-card/macro.ftl" as cards>
<#if foreign><div lang="en-GB" dir="ltr"></#if>
<@cards.serviceCard service=service root=root directoryPage=directoryPage level=level />
<#if foreign></div></#if>
