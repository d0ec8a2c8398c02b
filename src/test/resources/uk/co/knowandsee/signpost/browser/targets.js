// What a thumb would miss: what stands alone has to be 44 px high, and nothing may be smaller than 24 px (WCAG 2.2, 2.5.8).
() => {
  const alone = '.exit-link, .back-link, .contact__way[href], .bar a, .menu a, .menu summary, .step__answer, button';
  const slips = [];
  for (const target of document.querySelectorAll('a[href], button, input, select, summary')) {
    if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.skip-link')) continue;
    const box = target.getBoundingClientRect();
    const name = `${target.tagName.toLowerCase()}.${target.className} "${target.innerText.trim().slice(0, 30)}"`;
    if (target.matches(alone) && box.height < 43.5) slips.push(`${name} is only ${Math.round(box.height)} px high`);
    const inText = getComputedStyle(target).display === 'inline' && target.parentElement.innerText.trim() !== target.innerText.trim();
    if (!inText && (box.height < 23.5 || box.width < 23.5)) slips.push(`${name} is only ${Math.round(box.width)} by ${Math.round(box.height)} px`);
  }
  return slips;
}
