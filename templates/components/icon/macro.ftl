<#ftl output_format="HTML">
<#-- A small line drawing beside words; never instead of them. -->
<#macro icon name>
<#local shapes = {
  "phone": "M7 3.5H4.5A1.5 1.5 0 0 0 3 5c0 8.8 7.2 16 16 16a1.5 1.5 0 0 0 1.5-1.5V16l-5-2-2 2.5A13 13 0 0 1 7.5 10.5l2.5-2z",
  "text": "M4 4.5h16v12h-9l-5 4v-4H4z",
  "chat": "M3 4h13v9H9l-4 3.5V13H3zM19 9h2.5v9H19v3l-4-3h-4v-1.5",
  "email": "M3 5.5h18v13H3zM3 6.5l9 7 9-7",
  "web": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18",
  "app": "M7 2.5h10v19H7zM10.5 18.5h3",
  "place": "M12 21.5c4.5-5 7-8.5 7-12a7 7 0 0 0-14 0c0 3.5 2.5 7 7 12zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  "post": "M4 10.5 12 4l8 6.5V20H4zM8 20v-7h8v7"
}>
<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="${shapes[name]}"/></svg>
</#macro>
