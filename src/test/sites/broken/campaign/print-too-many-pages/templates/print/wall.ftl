<#ftl output_format="HTML">
<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>${content.title}</title>
  <meta name="subject" content="A notice">
  <style>@page { size: ${piece.size}; margin: 20mm; } body { font-family: Lato; } .help { page-break-before: always; } img { width: 30mm; }</style>
</head>
<body>
<h1 id="title">${content.title}</h1>
<div class="help" id="help"><p>Ring 999.</p><img src="${piece.code}" alt="A code for phones"></div>
</body>
</html>
