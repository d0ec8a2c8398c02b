<#ftl output_format="HTML">
<#-- How far a service's facts can be trusted, in words that promise no more than was done. -->
<#macro evidenceLine service>
<#local evidence = service.evidence>
<#local whose = {
  "OWN_PAGE": "their own page", "OLD": "an older page of theirs",
  "CONFLICT": "their own pages, which do not all agree", "SECOND_HAND": "somebody else’s page about them"
}>
<p class="evidence-line">
<#if evidence.how == "RANG">We got through to them on ${evidence.checkedInWords}.
<#elseif evidence.verified>Checked on their own page on ${evidence.checkedInWords}.
<#elseif evidence.how == "LIVE_PAGE">Read on ${whose[evidence.state]}, ${evidence.checkedInWords}.
<#else>Copied from a saved copy of ${whose[evidence.state]}, ${evidence.checkedInWords}. ${service.firstPhone().isPresent()?then("Nobody has rung it yet.", "Nobody has tried it yet.")}
</#if>
<#if evidence.state == "CONFLICT">What we could not be sure of, we left out.</#if>
</p>
</#macro>
