<#ftl output_format="HTML">
<#-- The mark: a sun coming up, and dots that grow on their way round. "The more you know, the more you see."
     An edition may have a mark of its own. -->
<#if site.logo().isPresent()>${site.logo().get()}<#else><svg class="mark" viewBox="0 10 40 28" width="40" height="28" aria-hidden="true" focusable="false"><path class="mark__sun" d="M11.5 29.5a8.5 8.5 0 0 1 17 0z"/><path d="M2.5 35c10-4 25-4 35 0"/><g class="mark__dots"><circle cx="5.5" cy="27" r="0.9"/><circle cx="8.1" cy="20.6" r="1.2"/><circle cx="13.3" cy="16" r="1.5"/><circle cx="20" cy="14.4" r="1.9"/><circle cx="26.7" cy="16" r="2.2"/><circle cx="31.9" cy="20.6" r="2.5"/><circle cx="34.5" cy="27" r="2.8"/></g></svg></#if>
