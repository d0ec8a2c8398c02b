// What the tab, the history and a shared link would give away of a page that says it is discreet.
() => {
  const site = document.querySelector('meta[property="og:site_name"]');
  const discreet = /\/(young-people|friends|help|areas)\//.test(location.pathname);
  if (!discreet || !site) return [];
  const names = { title: document.title };
  for (const meta of document.querySelectorAll('meta[property^="og:"], meta[name="description"]')) {
    names[meta.getAttribute('property') || meta.name] = meta.content;
  }
  const alarm = /exploit|abuse|sex|groom|rape|nude|assault|victim|police|court|missing|harm/i;
  return Object.entries(names).filter(([, words]) => alarm.test(words)).map(([name, words]) => `${name} says "${words}"`)
    .concat(alarm.test(location.pathname.split('/').pop()) ? [`the address says "${location.pathname}"`] : []);
}
