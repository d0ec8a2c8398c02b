// Follows every link to a page of ours without going anywhere, and tells which would leave an entry for Back to find.
() => {
  const slips = [];
  let link;
  let asked = 0;
  const onNavigate = event => {
    asked++;
    if (event.navigationType !== 'replace') slips.push(`${event.navigationType}: ${link.getAttribute('href')}`);
    event.preventDefault();
  };
  navigation.addEventListener('navigate', onNavigate);
  let followed = 0;
  for (link of document.querySelectorAll('a[href]')) {
    if (link.protocol !== location.protocol || link.host !== location.host || link.closest('template')) continue;
    // the self-check shows its next step in place, without going anywhere
    if (document.querySelector('template[data-step]') && link.closest('.step')) continue;
    followed++;
    link.click();
    if (asked !== followed) {
      slips.push(`went nowhere: ${link.getAttribute('href')}`);
      asked = followed;
    }
  }
  navigation.removeEventListener('navigate', onNavigate);
  return slips;
}
