<#ftl output_format="HTML">
<#-- A small line drawing beside words; never instead of them. -->
<#macro icon name>
<#local shapes = {
  "phone": "M7 3.500H4.500A1.500 1.500 0 0 0 3 5c0 8.800 7.200 16 16 16a1.500 1.500 0 0 0 1.500-1.500V16l-5-2-2 2.500A13 13 0 0 1 7.500 10.500l2.500-2z",
  "text": "M4 4.500h16v12h-9l-5 4v-4H4z",
  "chat": "M3 4h13v9H9l-4 3.500V13H3zM19 9h2.500v9H19v3l-4-3h-4v-1.500",
  "email": "M3 5.500h18v13H3zM3 6.500l9 7 9-7",
  "web": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5.500-5 12.500 0 18M12 3c5 5.500 5 12.500 0 18",
  "app": "M7 2.500h10v19H7zM10.500 18.500h3",
  "post": "M4 10.500 12 4l8 6.500V20H4zM8 20v-7h8v7"
}>
<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="${shapes[name]}"/></svg>
</#macro>
