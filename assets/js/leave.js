// Leaving at once. The whole visit is one entry in the browser's history: every link to another page of ours takes the
// place of the page it stands on. So once the reader has left, Back leads to whatever was there before this site.
const way = document.querySelector('.exit-link');
const out = way && way.href;
let gone = false;

// The entry of this tab's history, where the browser can tell; it remembers the way here, for our own Back.
const entry = self.navigation && navigation.currentEntry;
const trail = entry && entry.getState() && entry.getState().trail || [];

function leave() {
  gone = true;
  history.replaceState({ gone }, '');
  document.title = '\u2026';
  document.body.replaceChildren();
  location.replace(out);
}

function go(href, behind) {
  if (entry) {
    const going = navigation.navigate(href, { history: 'replace', state: { trail: behind.slice(-20) } });
    // A reader who touches another link before this page is there has not met a fault.
    going.committed.catch(() => {});
    going.finished.catch(() => {});
  } else {
    location.replace(href);
  }
}

function isOurs(link) {
  return link.protocol === location.protocol && link.host === location.host;
}

function isSamePage(link) {
  return link.pathname === location.pathname && link.search === location.search;
}

const back = document.querySelector('.back-link');
if (back && trail.length) {
  back.textContent = 'Back';
}

addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  const elsewhere = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || elsewhere || event.defaultPrevented || link.target || link.hasAttribute('download')) {
    return;
  }
  if (link.href === out) {
    event.preventDefault();
    leave();
  } else if (isOurs(link)) {
    event.preventDefault();
    if (link === back && trail.length) {
      go(trail[trail.length - 1], trail.slice(0, -1));
    } else {
      go(link.href, isSamePage(link) ? trail : [...trail, location.href]);
    }
  }
});

// A browser that brings a page back that was left, whole as it was or loaded anew, is sent away again.
if (history.state && history.state.gone) {
  leave();
}
addEventListener('pageshow', () => gone && leave());

// Shift, three times within five seconds and with no other key between, as on GOV.UK.
if (way) {
  const told = document.createElement('p');
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  document.body.append(told);
  let presses = 0;
  let mixed = false;
  let rest;
  const forget = () => {
    presses = 0;
    told.textContent = '';
  };
  addEventListener('keydown', event => {
    if (event.key === 'Shift') {
      mixed = mixed && event.repeat;
    } else {
      mixed = true;
      forget();
    }
  }, true);
  addEventListener('keyup', event => {
    if (event.key !== 'Shift' || mixed) {
      return;
    }
    clearTimeout(rest);
    presses++;
    if (presses === 3) {
      leave();
      return;
    }
    told.textContent = presses === 1 ? 'Shift. Press it twice more to leave.' : 'Shift. Press it once more to leave.';
    rest = setTimeout(forget, 5000);
  }, true);
}
