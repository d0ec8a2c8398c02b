// The self-check on one page. The page of its first question holds every later step, and an answer shows the next one in
// its place. Nothing is asked for, sent, kept or put into the address: the way back is known here only, until the page is
// left.
const held = key => new Map([...document.querySelectorAll(`template[data-${key}]`)].map(one =>
  [one.dataset[key], one.content.firstElementChild]));
const steps = held('step');
const cards = held('service');
const check = steps.size && document.querySelector('.step');

if (check) {
  const first = check.querySelector('.step__now');
  const all = check.querySelector('.step__all');
  const told = document.createElement('p');
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  let now = first;
  let trail = [];

  const put = step => {
    now.replaceWith(step);
    now = step;
    all.hidden = trail.length > 0;
    ways.forEach(way => way.hidden = !trail.length);
  };

  const show = (step, words) => {
    put(step);
    const heading = step.querySelector('h1');
    heading.id = 'site-ask';
    heading.tabIndex = -1;
    heading.focus();
    told.textContent = words;
  };

  const restart = () => {
    trail = [];
    return first;
  };

  const ways = [
    ['Back one question', () => show(trail.pop(), 'The question before')],
    ['Start again', () => show(restart(), 'The first question')],
  ].map(([words, act]) => {
    const way = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', act);
    way.hidden = true;
    way.append(button);
    return way;
  });
  check.querySelector('.step-ways').prepend(...ways);
  check.append(told);

  check.addEventListener('click', event => {
    const link = event.target.closest('a');
    const step = link && steps.get(link.getAttribute('href'));
    if (step && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      trail.push(now);
      const next = step.cloneNode(true);
      const places = next.querySelectorAll('[data-card]');
      places.forEach(place => place.replaceWith(cards.get(place.dataset.card).cloneNode(true)));
      show(next, places.length ? 'People who can help' : 'The next question');
    }
  });

  // A browser may keep the page whole and bring it back to whoever touches Back.
  addEventListener('pagehide', () => {
    all.open = false;
    told.textContent = '';
    put(restart());
  });
}
