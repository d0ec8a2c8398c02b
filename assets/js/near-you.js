// Which area a postcode district or a town is in. What is typed is looked up in this page, and goes nowhere.
const list = document.querySelector('.near-you__areas');
if (list) {
  const { ask, unsure, unknown, none } = list.dataset;
  const plain = text => text.toUpperCase().replace(/[^A-Z\d]+/g, ' ').trim();
  const make = (tag, more) => Object.assign(document.createElement(tag), more);

  // Every name that is known, each with the link to its area; where a district has several, the largest part first.
  const known = ['places', 'whole', 'most', 'part'].flatMap(kind => [...list.children].flatMap(({ dataset, firstChild }) =>
    dataset[kind].split(',').map(name => ({ name, kind, firstChild, town: kind === 'places' && plain(name) }))));

  // Whether two words are the same but for one letter: added, lost, changed, or two that changed places.
  const close = (a, b) => {
    let i = 0;
    while (a[i] && a[i] === b[i]) {
      i++;
    }
    const [x, y] = [a.slice(i), b.slice(i)];
    return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || x[1] + x[0] + x.slice(2) === y;
  };

  const look = typed => {
    const code = typed.match(/^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{0,2})?$/);
    let found = known.filter(({ name, town }) => code ? !town && name === code[1] : town === typed);
    const guess = !code && !found[0] && typed[3] && known.find(({ town }) => town && close(town, typed));
    if (guess) {
      found = [guess];
    }
    const [{ name, kind } = {}, more] = found;
    const some = { most: 'Most of ', part: 'Part of ' }[kind] || '';
    const areas = name ? found.map(one => one.firstChild) : [...list.children].map(item => item.firstChild);
    answer.replaceChildren(...typed ? [
      guess ? `Did you mean ${name}? ` : '',
      !name ? `${unknown} `
        : more ? `${name} lies in more than one area: ` : `${some}${name} is in `,
      ...areas.flatMap((link, i) => [i ? ', ' : '', link.cloneNode(true)]),
      '. ' + (!name ? none : some && unsure),
    ] : []);
  };

  const input = make('input', { id: 'site-near-you-typed', autocomplete: 'off', spellcheck: false, maxLength: 60 });
  const answer = make('output', { className: 'near-you__answer' });
  const form = make('form', { className: 'near-you__form' });
  form.onsubmit = event => {
    event.preventDefault();
    look(plain(input.value));
  };
  form.append(make('label', { htmlFor: input.id, textContent: ask }), input, make('button', { className: 'button', textContent: 'Find' }));
  list.after(form, answer);
}
