<#ftl output_format="HTML">
<#-- A promise and how it stands. The mark repeats what the words say; nothing is said by colour alone. -->
<#macro promise text state label words how checks>
<#local marks = {"KEPT": "✓", "IN_PART": "½", "UNSETTLED": "!", "BROKEN": "✕", "NOT_RUN": "–"}>
<li class="promise<#if state == "KEPT"> promise--kept</#if>">
  <span class="promise__mark" aria-hidden="true">${marks[state]}</span>
  <div>
    <p class="promise__text">${text}</p>
    <p><b>${label}</b>${words}</p>
    <details>
      <summary>How we check it</summary>
      <p>${how}</p>
      <ul><#list checks as check><li>${check}</li></#list></ul>
    </details>
  </div>
</li>
</#macro>
