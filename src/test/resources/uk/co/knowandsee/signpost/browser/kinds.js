// The kinds of text on the open page: where each stands, as a style sheet sees it. Two of a kind look the same.
() => {
  const step = element => element.tagName.toLowerCase()
    + [...element.classList].map(name => '.' + name).join('')
    + ['aria-current', 'open', 'dir', 'lang', 'type', 'hidden'].filter(name => element.hasAttribute(name))
      .map(name => `[${name}=${element.getAttribute(name)}]`).join('');
  self.kinds = new Map();
  const visit = (element, above) => {
    const path = `${above}>${step(element)}`;
    const speaks = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (speaks && !kinds.has(path)) kinds.set(path, element);
    for (const child of element.children) visit(child, path);
  };
  visit(document.documentElement, '');
  return [...kinds.keys()];
}
