<#ftl output_format="HTML">
<#import "/components/back-link/macro.ftl" as backs>
<#import "/components/breadcrumb/macro.ftl" as crumbs>
<#import "/components/language-switch/macro.ftl" as switches>
<#import "/components/out-of-step/macro.ftl" as steps>
<#import "/parts/english.ftl" as en>
<#import "/components/exit-link/macro.ftl" as exits>
<#import "/components/help-block/macro.ftl" as helpers>
<#-- The frame of every page: what the browser is told, the bar that stays, the way back, the help, the foot. -->
<#macro base tabTitle=content.title + " – " + site.name>
<#local root = content.root>
<!doctype html>
<html lang="${content.lang}"<#if content.dir != "ltr"> dir="${content.dir}"</#if>>
<#include "/parts/head.ftl">
<body>
<a class="skip-link"<@en.english /> href="#site-main">Skip to the page itself</a>
<#include "/parts/bar.ftl">
<#include "/parts/menu.ftl">
<#if content.type != "home">
<#if content.foreign><div lang="en-GB" dir="ltr"></#if>
<#local above = site.above(content.uri)>
<@crumbs.breadcrumb root=root sections=above up=above?has_content || content.type == "not-found">
<#if above?has_content>
<@backs.backLink href=root + above?last.address title=(above?last.nav != "")?then(above?last.nav, above?last.title) />
<#elseif content.type != "not-found">
<@backs.backLink href=root + "index.html" title="the home page" />
</#if>
</@crumbs.breadcrumb>
<#if content.foreign></div></#if>
</#if>
<#local versions = site.relations.others(content.uri)>
<#if versions?has_content>
<@switches.languageSwitch versions=versions root=root />
</#if>
<main id="site-main" class="page page--${content.type}<#if content.easyRead> page--easy</#if>">
<#if content.discreet && !["home", "question", "ending"]?seq_contains(content.type)>
<#include "/parts/exit-note.ftl">
</#if>
<#list site.relations.ahead(content.uri) as english>
<@steps.outOfStep href=root + english.address easyRead=content.easyRead phrase=content.olderThanEnglish lang=content.lang dir=content.dir />
</#list>
<#nested>
<#include "/parts/on-paper.ftl">
</main>
<#if content.foreign><div lang="en-GB" dir="ltr"></#if>
<@helpers.helpBlock services=site.help root=root directoryPage=site.directoryPage place=site.place() />
<#if content.foreign></div></#if>
<#include "/parts/footer.ftl">
</body>
</html>
</#macro>
