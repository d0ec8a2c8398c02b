// On paper the address of a page of ours is short, and the same wherever the link stands: /help/index.html.
addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll('main a')) {
    if (link.host === location.host && link.protocol.startsWith('http') && link.pathname !== location.pathname) {
      link.dataset.paper = link.pathname + link.hash;
    }
  }
});
