<#ftl output_format="HTML">
<#-- On discreet pages the tab, the history and a shared link say the site's neutral name and nothing more. -->
<#assign shownTitle = content.discreet?then(site.discreetName, tabTitle)
         shownSummary = content.discreet?then(site.strapline, content.summary)>
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${site.contentPolicy()}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${shownTitle}</title>
  <meta name="description" content="${shownSummary}">
  <meta name="referrer" content="no-referrer">
  <meta name="color-scheme" content="light dark">
  <meta name="format-detection" content="telephone=no">
  <#if ["not-found", "question", "ending"]?seq_contains(content.type)>
  <meta name="robots" content="noindex">
  <#else>
  <link rel="canonical" href="${site.host}/${content.uri}">
  <meta property="og:type" content="website">
  <meta property="og:site_name" content="${site.name}">
  <meta property="og:title" content="${shownTitle}">
  <meta property="og:description" content="${shownSummary}">
  <meta property="og:url" content="${site.host}/${content.uri}">
  <#-- The picture that goes with a shared link. Most pages share one, which says the neutral name and the strapline; no page
       loads it. The A to Z has no room for these lines. -->
  <#if content.type != "directory">
  <#assign card = "site" cardWords = site.discreetName + ". " + site.strapline part = content.section?keep_before("/")>
  <#if !content.discreet && !content.sibling>
  <#if content.type == "campaign">
  <#assign card = "campaign-" + content.uri?split("/")?last?remove_ending(".html")
           cardWords = content.title + ". " + site.name + (content.title == site.strapline)?then("", ": " + site.strapline)>
  <#elseif ["parents", "business", "schools"]?seq_contains(part) && site.fronts[part]?? && site.fronts[part].address == part + "/index.html">
  <#assign card = part cardWords = site.fronts[part].title + ". " + site.name + ": " + site.strapline>
  </#if>
  </#if>
  <meta property="og:image" content="${site.host}/cards/${card}.png">
  <meta property="og:image:width" content="1200">
  <meta property="og:image:height" content="630">
  <meta property="og:image:alt" content="${cardWords}">
  <meta name="twitter:card" content="summary_large_image">
  </#if>
  </#if>
  <#list site.relations.languages(content.uri) as version>
  <link rel="alternate" hreflang="${version.lang}" href="${site.host}/${version.address}">
  <#if version?is_first>
  <link rel="alternate" hreflang="x-default" href="${site.host}/${version.address}">
  </#if>
  </#list>
  <link rel="icon" href="${content.root}favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${content.root}css/site.css">
  <#-- Kinds of pages with a style of their own: the files that say so in their first line. -->
  <#assign ownStyles = {"home": "home", "question": "step", "ending": "step", "search": "search", "evidence": "promise"}
           ownStyle = content.uri?starts_with("areas/")?then("near-you", (ownStyles[content.type])!"")>
  <#if ownStyle != "">
  <link rel="stylesheet" href="${content.root}css/${ownStyle}.css">
  </#if>
  <link rel="stylesheet" href="${content.root}css/print.css" media="print">
  <script src="${content.root}js/site.js" defer></script>
  <#if content.type == "search">
  <script src="${content.root}js/search-index.js" defer></script>
  </#if>
  <link rel="alternate" href="${content.root}feed.xml" type="application/atom+xml" title="${site.name}">
</head>
