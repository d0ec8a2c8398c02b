// What axe finds in these kinds of text with the rules whose answer depends on how the page looks.
async wanted => {
  const gone = wanted.filter(kind => !kinds.has(kind));
  if (gone.length) return gone.map(kind => `not there any more, and so not looked at: ${kind}`);
  const elements = wanted.map(kind => kinds.get(kind)).filter(element => element.checkVisibility({ visibilityProperty: true }));
  if (!elements.length) return [];
  const found = await axe.run({ include: elements }, {
    runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
