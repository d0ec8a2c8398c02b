// Search, on the page for it. The index lies in the page's own folder, and what is typed goes nowhere: no form, no address,
// nothing kept. Without this script the page is the list of all pages.
const find = document.querySelector('.find');
if (find) {
  const add = (to, name, props) => to.appendChild(Object.assign(document.createElement(name), props));
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const shown = 10;
  let ask;

  // The best pages for a text, each as [address, title, summary, part].
  function open({ stems, stop, parts, pages, words, typed }) {
    const pairs = (text, by) => new Map(text.split('\n').map(line => line.split(by)));
    const endings = stems.map(([from, to]) => [new RegExp(from), to]);
    const stopped = new Set(stop.split(' '));
    const where = pairs(words, ' ');
    const meanings = pairs(typed, '=');
    const keys = new Set([...where.keys(), ...meanings.keys()]);
    const stemmed = text => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
      .replace(/['\u2019\u02bc`\u00b4]/g, '').split(/[^a-z0-9]+/)
      .filter(word => word && word.length < 41 && !stopped.has(word))
      .map(word => endings.reduce((stem, [from, to]) => stem.replace(from, to), word));

    const row = page => [...page.slice(0, 3), parts[page[3]]];

    // Slips of the finger between two words; two swapped letters are one.
    function slips(a, b) {
      let older, old, row = [...b, ''].map((_, j) => j);
      for (let i = 1; i <= a.length; i++) {
        [older, old, row] = [old, row, [i]];
        for (let j = 1; j <= b.length; j++) {
          row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (a[i - 1] !== b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            row[j] = Math.min(row[j], older[j - 2] + 1);
          }
        }
      }
      return row[b.length];
    }

    // What a word may stand for, each with how sure that is: itself, words that begin with it, or words like it.
    function readings(word, isLast) {
      const known = keys.has(word) ? [[word, 1]] : [];
      const begun = isLast && word.length > (known.length ? 3 : 1) ? [...keys].filter(key => key !== word && key.startsWith(word)) : [];
      const all = known.concat(begun.map(key => [key, known.length ? .3 : .7]));
      const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      for (let n = 1; !all.length && n <= most; n++) {
        for (const key of keys) {
          if (Math.abs(key.length - word.length) <= n && slips(word, key) <= n) {
            all.push([key, .8 / n]);
          }
        }
      }
      return all;
    }

    return text => {
      const asked = stemmed(text);
      // Only little words, such as “What to do”: some titles are made of nothing else.
      if (!asked.length) {
        return pages.filter(page => page[1].toLowerCase().includes(text.toLowerCase())).map(row);
      }
      const scores = new Map();
      const first = new Map();
      const plus = (gains, page, more) => gains.set(page, (gains.get(page) || 0) + more);
      const led = stem => {
        const gains = new Map();
        let weight, at;
        for (const sign of where.get(stem) || '') {
          if (sign <= '9') {
            weight = +sign;
            at = -1;
          } else if (sign === '~') {
            at += 52;
          } else {
            at += letters.indexOf(sign) + 1;
            gains.set(at, weight);
          }
        }
        return gains;
      };
      const mean = (gains, phrase, sure) => (meanings.get(phrase) || '').split(' ').forEach((stem, i, all) => {
        if (stem[0] === '!') {
          first.set(+stem.slice(1), 99 - i);
        } else if (stem[0] === '@') {
          plus(gains, +stem.slice(1), (11 - i) * sure);
        } else {
          led(stem).forEach((weight, page) => plus(gains, page, weight * sure / Math.sqrt(all.length)));
        }
      });
      asked.forEach((word, i) => {
        const gains = new Map();
        for (const [stem, sure] of readings(word, i === asked.length - 1)) {
          led(stem).forEach((weight, page) => gains.set(page, Math.max(gains.get(page) || 0, weight * sure)));
        }
        for (const [stem, sure] of readings(word, i === asked.length - 1)) {
          if (sure > .3) {
            mean(gains, stem, sure * .6);
          }
        }
        for (const n of [2, 3]) {
          mean(gains, asked.length < i + n ? '' : asked.slice(i, i + n).join(' '), 2);
        }
        gains.forEach((more, page) => {
          const [score, hits] = scores.get(page) || [0, 0];
          scores.set(page, [score + more, hits + 1]);
        });
      });
      first.forEach((score, page) => scores.set(page, [score, asked.length]));
      return [...scores].map(([page, [score, hits]]) => [page, score * (1 + hits / asked.length)])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .map(([page]) => row(pages[page]));
    };
  }

  find.setAttribute('role', 'search');
  add(find, 'label', { htmlFor: 'site-find', textContent: 'What are you looking for?' });
  const box = add(find, 'input', {
    id: 'site-find', type: 'search', autocomplete: 'off', spellcheck: false, autocapitalize: 'none', enterKeyHint: 'search'
  });
  add(find, 'p', { className: 'find__note', id: 'site-find-note', textContent: 'What you type stays on this page. It is not sent or kept.' });
  box.setAttribute('aria-describedby', 'site-find-note');
  const told = add(find, 'p', { className: 'find__told' });
  told.setAttribute('role', 'status');
  const list = add(find, 'ol', { className: 'find__list plain' });
  const link = ([address, title]) => Object.assign(document.createElement('a'), { href: find.dataset.root + address, textContent: title });

  function show() {
    const text = box.value.trim();
    if (!ask && self.siteIndex) {
      ask = open(siteIndex);
    }
    const found = ask && text ? ask(text) : [];
    list.replaceChildren();
    for (const page of found.slice(0, shown)) {
      const item = add(list, 'li');
      item.append(link(page));
      add(item, 'span', { textContent: page[2] });
      add(item, 'small', { textContent: page[3] });
    }
    told.textContent = !text ? '' : !ask ? 'One moment. If nothing comes, every page is in the list below.'
      : found.length > shown ? 'The ' + shown + ' best of ' + found.length + ' pages'
        : found.length ? found.length + (found.length > 1 ? ' pages' : ' page') : 'We found no page for that. You can ';
    if (text && ask && !found.length) {
      told.append(link([find.dataset.help, 'get help now']), ', see ', link([find.dataset.services, 'everyone who can help, A to Z']),
        ', or look in the list below.');
    }
  }

  box.addEventListener('input', show);
  find.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      box.value = '';
      show();
      box.focus();
    } else if (event.key === 'Enter' && event.target === box && !event.isComposing) {
      event.preventDefault();
      const to = find.querySelector('a');
      to && to.focus();
    }
  });
  addEventListener('load', show);
  addEventListener('pagehide', () => {
    box.value = '';
    show();
  });
}
