// Takes the way out without going anywhere, and tells whether it would leave an entry for Back to find.
() => {
  const out = document.querySelector('a.exit-link');
  if (!out) return ['no way out'];
  const asked = [];
  const onNavigate = event => {
    asked.push(`${event.navigationType} ${event.destination.url}`);
    event.preventDefault();
  };
  navigation.addEventListener('navigate', onNavigate);
  out.click();
  navigation.removeEventListener('navigate', onNavigate);
  return asked.some(one => one === `replace ${out.href}`) ? []
    : [`the way out does not replace the page, but: ${asked}`];
}
