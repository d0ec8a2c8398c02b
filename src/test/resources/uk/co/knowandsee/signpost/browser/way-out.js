// Whether the way out can be seen and touched wherever the page has been scrolled to, and nothing lies over it.
() => {
  const out = document.querySelector('a.exit-link');
  if (!out) return ['no way out'];
  const slips = [];
  const far = document.documentElement.scrollHeight;
  for (const depth of [0, far / 2, far]) {
    scrollTo({ top: depth, behavior: 'instant' });
    const box = out.getBoundingClientRect();
    const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= document.documentElement.clientWidth;
    if (!inside) slips.push(`the way out is off the window at ${Math.round(depth)} px`);
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (inside && !out.contains(top)) slips.push(`something lies over the way out at ${Math.round(depth)} px`);
    if (box.height < 44 || box.width < 44) slips.push(`the way out is ${box.width} by ${box.height} px`);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  if (!/^https?:/.test(out.getAttribute('href'))) slips.push('the way out leads nowhere');
  if (!out.relList.contains('noreferrer')) slips.push('the way out would say where the reader came from');
  return slips;
}
