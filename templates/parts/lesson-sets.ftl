<#ftl output_format="HTML">
<#-- Lessons in sets for learning platforms, and the list of all there is for schools. -->
<#if schools.sets()?has_content>
<section class="prose take-away"<@en.english /> aria-labelledby="site-take-away">
  <h2 id="site-take-away">Lessons for your learning platform</h2>
  <p>Your platform reads a cartridge in one step. Choose the lessons themselves (Common Cartridge 1.1), or links to them, which are always up to date (Thin Common Cartridge 1.3).</p>
  <ul>
    <#list schools.sets() as set>
    <li><a href="${content.root}${set.cartridge()}">${set.title}: the lessons</a>, or <a href="${content.root}${set.thinCartridge()}">${set.title}: links</a></li>
    </#list>
  </ul>
  <p>Every lesson and page for schools is in our catalogue, <a href="${content.root}schools/catalogue.csv">as a table (CSV)</a> and <a href="${content.root}schools/catalogue.json">for programs (JSON)</a>.</p>
</section>
</#if>
