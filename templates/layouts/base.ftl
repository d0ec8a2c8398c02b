<#ftl output_format="HTML">
<#import "/components/breadcrumb/macro.ftl" as crumbs>
<#import "/components/exit-link/macro.ftl" as exits>
<#import "/components/help-block/macro.ftl" as helpers>
<#-- The frame of every page: what the browser is told, the bar that stays, the way back, the help, the foot. -->
<#macro base tabTitle=content.title + " – " + site.name>
<#local root = content.root>
<!doctype html>
<html lang="${content.lang}">
<#include "/parts/head.ftl">
<body>
<a class="skip-link" href="#site-main">Skip to the page itself</a>
<#include "/parts/bar.ftl">
<#include "/parts/menu.ftl">
<#if content.type != "home">
<@crumbs.breadcrumb root=root sections=site.above(content.uri) />
</#if>
<main id="site-main" class="page page--${content.type}">
<#nested>
</main>
<@helpers.helpBlock services=site.help root=root directoryPage=site.directoryPage place=site.place() />
<#include "/parts/footer.ftl">
</body>
</html>
</#macro>
