<#ftl output_format="HTML">
<#-- Says what a story touches before it begins, and offers the way round it. -->
<#macro contentNote text>
<aside class="content-note" aria-label="Before you read">
  <p class="content-note__title">Before you read</p>
  <p>${text}</p>
  <p>You can stop at any point. <a href="#site-help">Skip the story and go to help</a></p>
</aside>
</#macro>
