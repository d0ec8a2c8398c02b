<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <#list published_content?filter(p -> !["not-found", "question", "ending"]?seq_contains(p.type)) as page>
  <url><loc>${site.host}/${page.uri}</loc><lastmod>${page.date?string("yyyy-MM-dd")}</lastmod></url>
  </#list>
</urlset>
