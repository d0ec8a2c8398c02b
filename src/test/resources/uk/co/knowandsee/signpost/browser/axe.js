// What axe finds on the whole page with every rule that it has, also those that it leaves out unless it is asked; but
// not with those whose answer depends on colours, which are asked for each kind of text in each look.
async () => {
  const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
  const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, { enabled: !colours.includes(rule.ruleId) }]));
  const found = await axe.run({ rules, resultTypes: ['violations'] });
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
