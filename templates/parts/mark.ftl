<#ftl output_format="HTML">
<#-- The mark: a sun coming up under an opening lid, and three dots that grow. "The more you know, the more you see." -->
<svg class="mark" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false"><path class="mark__lid" d="M4 25C9 12.500 31 12.500 36 25"/><path class="mark__sun" d="M12 26.500a8 8 0 0 1 16 0z"/><path class="mark__lid" d="M8 32c7 2.700 17 2.700 24 0"/><g class="mark__dots"><circle cx="9.500" cy="11.500" r="1.300"/><circle cx="19.500" cy="7.500" r="1.900"/><circle cx="30.500" cy="10.500" r="2.600"/></g></svg>
