// What axe finds on the whole page with every rule that it has, also those that it leaves out unless it is asked; but
// not with those whose answer depends on colours, which are asked for each kind of text in each look. No style of ours
// asks how a phone is held, so the rule that would read all styles for it is left out; and where only a part of the page is
// asked for, the rule for the size of targets, which takes longer than all others: targets.js asks it more strictly of every
// page.
async without => {
  const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
  const others = [...colours, 'css-orientation-lock', ...(without.length ? ['target-size'] : [])];
  const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, { enabled: !others.includes(rule.ruleId) }]));
  const found = await axe.run({ exclude: without }, { rules, resultTypes: ['violations'], preload: false });
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
