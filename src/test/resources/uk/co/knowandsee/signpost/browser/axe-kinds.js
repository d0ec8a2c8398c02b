// What axe finds in these kinds of text with the rules whose answer depends on how the page looks. A text that has the
// colours, sizes and grounds in this window that it had in one before, with the same set of colours, is not asked again.
async ({ wanted, colours }) => {
  const gone = wanted.filter(kind => !kinds.has(kind));
  if (gone.length) return gone.map(kind => `not there any more, and so not looked at: ${kind}`);
  self.asked ??= new Set();
  const shown = wanted.map(kind => kinds.get(kind)).filter(element => element.checkVisibility({ visibilityProperty: true }));
  const looks = lookOf(shown);
  const elements = shown.filter(element => !asked.has(`${colours} ${looks.get(element)}`));
  elements.forEach(element => asked.add(`${colours} ${looks.get(element)}`));
  if (!elements.length) return [];
  const found = await axe.run({ include: elements }, {
    runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
