<#ftl output_format="HTML">
<#-- The same lesson for other places, made by the bake from this page; and what it says of itself to catalogues. -->
<#assign taken = schools.lesson(content.uri) inFull = site.host + "/" + content.uri>
<section class="prose take-away"<@en.english /> aria-labelledby="site-take-away">
  <h2 id="site-take-away">Take this lesson with you</h2>
  <ul>
    <li><a href="${content.root}${taken.zip()}">This lesson as a zip file</a>. Unpack it and open <b>index.html</b>. It works from a memory stick, without the internet.</li>
    <li><a href="${content.root}${taken.cartridge()}">${taken.set()} for your learning platform</a>, as a Common Cartridge with the lessons in it.</li>
    <li><a href="${content.root}${taken.thinCartridge()}">${taken.set()} as links</a>, as a Thin Common Cartridge. Links are always up to date.</li>
    <li>For your school’s website, copy this line. Our pages do not open inside other pages, so that nobody can put them in a frame.<br>
    <code>&lt;p&gt;&lt;a href="${inFull}"&gt;${content.title?esc?markup_string}&lt;/a&gt; (${site.name?esc?markup_string}). &lt;a href="${site.host}/${site.helpPage()}"&gt;Who can help&lt;/a&gt;. In danger: 999.&lt;/p&gt;</code></li>
  </ul>
</section>
<#if !content.discreet>
${schools.dataBlock(content.uri)}
</#if>
