// Takes the way out without going anywhere, and tells whether it would leave an entry for Back to find, or the page to see.
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
  const left = asked.some(one => one === `replace ${out.href}`);
  const blank = document.body.innerText.trim() === '';
  return [...(left ? [] : [`the way out does not replace the page, but: ${asked}`]),
    ...(blank ? [] : ['the page is still there to see'])];
}
