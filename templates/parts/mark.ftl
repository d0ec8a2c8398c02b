<#ftl output_format="HTML">
<#-- The mark: a sun coming up under an opening lid, and three dots that grow. "The more you know, the more you see." -->
<svg class="mark" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false"><path class="mark__lid" d="M4 25C9 12.5 31 12.5 36 25"/><path class="mark__sun" d="M12 26.5a8 8 0 0 1 16 0z"/><path class="mark__lid" d="M8 32c7 2.7 17 2.7 24 0"/><g class="mark__dots"><circle cx="9.5" cy="11.5" r="1.3"/><circle cx="19.5" cy="7.5" r="1.9"/><circle cx="30.5" cy="10.5" r="2.6"/></g></svg>
