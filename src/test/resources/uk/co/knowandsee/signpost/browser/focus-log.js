// Watches where the Tab key leads, and takes down whatever somebody who uses a keyboard could not reach or not see.
// Without the frame it begins after the menu, and does not ask for what stands below the page's own part.
frameToo => {
  const slips = [];
  const seen = new Set();
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  const stops = frameToo ? all : all.filter(element => !element.closest('.skip-link, .bar, .menu, .help-block, .foot'));
  const before = frameToo ? undefined : all.filter(element => element.closest('.menu')).at(-1);
  const name = element => `${element.tagName.toLowerCase()}.${element.className} "${(element.innerText || '').trim().slice(0, 30)}"`;
  const bar = document.querySelector('.bar');
  const look = () => {
    const element = document.activeElement;
    if (element === document.body || element === before) return;
    seen.add(element);
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) slips.push(`no ring around ${name(element)}`);
    if (box.bottom <= 0 || box.top >= innerHeight) slips.push(`out of sight: ${name(element)}`);
    const free = element.matches('.skip-link') || bar && bar.contains(element);
    const sill = bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
    if (!free && box.bottom <= sill) slips.push(`under the bar: ${name(element)}`);
  };
  before?.focus({ preventScroll: true });
  addEventListener('keydown', look, true);
  self.focusLog = () => [look(), ...slips,
    ...stops.filter(element => !seen.has(element)).map(element => `never reached: ${name(element)}`)].filter(Boolean);
  return stops.length;
}
