<#ftl output_format="XML">
<#-- A feed reader shows titles to whoever looks: pages that must not give a reader away have a neutral one. -->
<#assign pages = published_content?filter(p -> !["not-found", "search", "question", "ending"]?seq_contains(p.type) && !p.sibling)>
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${site.host}/</id>
  <title>${site.name}</title>
  <subtitle>${site.strapline}</subtitle>
  <link rel="self" type="application/atom+xml" href="${site.host}/feed.xml"/>
  <link rel="alternate" type="text/html" href="${site.host}/index.html"/>
  <author><name>${site.name}</name></author>
  <updated>${pages?map(p -> p.date?date)?max?string("yyyy-MM-dd")}T00:00:00Z</updated>
  <#list pages as page>
  <entry>
    <id>${site.host}/${page.uri}</id>
    <title>${page.discreet?then(site.discreetName, page.title)}</title>
    <link rel="alternate" type="text/html" href="${site.host}/${page.uri}"/>
    <updated>${page.date?string("yyyy-MM-dd")}T00:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>${page.discreet?then(site.strapline, page.summary)}</p>
      <p>You can talk to someone: <#list site.help as service><a href="${site.host}/${site.directoryPage}#${service.id}">${service.name}</a><#if service.firstPhone().isPresent()> ${service.firstPhone().get().shown}</#if>; </#list><a href="${site.host}/areas/index.html">help in your area</a><#list directory.areas as area>; ${area.name}: <#list directory.find(area.frontDoor).get().dayAndNight() as line>${line.shown}<#if line.purpose == "DAY"> by day<#elseif line.purpose == "OUT_OF_HOURS"> at night and at weekends</#if><#sep>, </#list></#list>.</p>
    </div></content>
  </entry>
  </#list>
</feed>
