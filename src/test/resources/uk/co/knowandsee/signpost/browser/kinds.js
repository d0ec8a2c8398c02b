// The kinds of text on the open page. Two are of a kind, and look the same however the page is looked at, when they are
// the same elements in the same elements, and have the same colours, sizes and grounds.
() => {
  const step = element => element.tagName.toLowerCase() + [...element.classList].map(name => '.' + name).join('');
  const ground = style => [style.backgroundColor, style.backgroundImage, style.opacity].join(' ');
  const visit = (element, above, grounds, tell) => {
    const style = getComputedStyle(element);
    const own = ground(style);
    const under = own === 'rgba(0, 0, 0, 0) none 1' ? grounds : `${grounds} / ${own}`;
    const speaks = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (speaks) {
      tell(element, [above, step(element), style.color, style.fontSize, style.fontWeight, style.textDecoration, under].join(' | '));
    }
    const here = `${step(element)} ${style.color}`;
    for (const child of element.children) visit(child, here, under, tell);
  };
  const visitAll = tell => visit(document.body, '', ground(getComputedStyle(document.documentElement)), tell);
  self.lookOf = elements => {
    const looks = new Map();
    visitAll((element, kind) => elements.includes(element) && looks.set(element, kind));
    return looks;
  };
  self.kinds = new Map();
  visitAll((element, kind) => { if (!kinds.has(kind)) kinds.set(kind, element); });
  return [...kinds.keys()];
}
