<#ftl output_format="HTML">
<#-- Attributes from which the page's script tells whether somebody answers now: `<span<@hours.opening contact=contact />>`. -->
<#macro opening contact>
<#local lines = {"": "", "ANY_TIME": "", "EMERGENCY": "", "DAY": "day", "OUT_OF_HOURS": "night"}
        line = lines[(contact.kind == "phone")?then(contact.purpose, "")] open = contact.hours.coded()>
<#if line != ""> data-line="${line}"</#if><#if open != "" && (line != "" || open != "always")> data-open="${open}"</#if><#rt>
</#macro>
