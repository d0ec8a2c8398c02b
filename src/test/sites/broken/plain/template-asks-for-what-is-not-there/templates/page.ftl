<!doctype html>
<title>${content.titel}</title>
${content.body}
