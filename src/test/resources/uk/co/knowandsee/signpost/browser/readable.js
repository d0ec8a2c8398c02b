// What stands in the page and cannot be read as the page is now, but for the address, which is for paper.
() => {
  const slips = [];
  for (const element of document.body.querySelectorAll('*')) {
    const speaks = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const folded = element.closest('details:not([open])') && !element.closest('summary');
    if (!speaks || folded || element.closest('template, script, style, noscript, svg, .menu, .foot__address')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      slips.push(`cannot be read: "${element.textContent.trim().slice(0, 40)}"`);
    }
  }
  return slips;
}
