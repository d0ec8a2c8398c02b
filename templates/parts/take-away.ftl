<#ftl output_format="HTML">
<#-- The same lesson for other places, made by the bake from this page; and what it says of itself to catalogues. -->
<#assign taken = schools.lesson(content.uri) set = schools.setOf(taken) inFull = site.host + "/" + content.uri>
<section class="prose take-away"<@en.english /> aria-labelledby="site-take-away">
  <h2 id="site-take-away">Take this lesson with you</h2>
  <ul>
    <li><b>On a memory stick:</b> <a href="${content.root}${taken.zip()}">this lesson as a zip file</a>. Unpack it and open the file index.html. It works without the internet.</li>
    <li><b>On your learning platform:</b> <a href="${content.root}${taken.cartridge()}">this lesson as a Common Cartridge</a>, or <a href="${content.root}${taken.thinCartridge()}">a link to this lesson as a Thin Common Cartridge</a>. A link is always up to date.</li>
    <li><b>${set.title}:</b> <a href="${content.root}${set.cartridge()}">${set.title} as a Common Cartridge</a>, or <a href="${content.root}${set.thinCartridge()}">${set.title} as links</a>.</li>
  </ul>
  <p>For your school’s website, copy the lines below. They are a plain link with help beside it. Our pages do not open inside other pages, so that nobody can put them in a frame.</p>
  <div class="callout"><code>&lt;p&gt;&lt;a href="${inFull}"&gt;${content.title?esc?markup_string}&lt;/a&gt; (${site.name?esc?markup_string}).
&lt;a href="${site.host}/${site.helpPage()}"&gt;Who can help&lt;/a&gt;. In danger: 999.&lt;/p&gt;</code></div>
</section>
<#if !content.discreet>
${schools.dataBlock(content.uri)}
</#if>
