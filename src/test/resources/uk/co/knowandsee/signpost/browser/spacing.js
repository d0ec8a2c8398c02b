// What is cut off once a reader has spaced the text out as WCAG 2.2, 1.4.12 says.
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
    + ' p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const slips = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) slips.push('spaced out, the page has to be scrolled sideways');
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none' || style.position === 'absolute' && style.clip !== 'auto') continue;
    const cutsX = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const cutsY = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    if ((cutsX || cutsY) && element.innerText && !element.closest('.unseen, template')) {
      slips.push(`spaced out, text is cut off in ${element.tagName.toLowerCase()}.${element.className}`);
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  return slips;
}
