<#ftl output_format="HTML">
<#-- What can be said in a few words, above the text. Inside: `<div><dt>…</dt> <dd>…</dd></div>`. -->
<#macro factBox label>
<dl class="fact-box" aria-label="${label}">
  <#nested>
</dl>
</#macro>
