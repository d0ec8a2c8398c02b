// Whether somebody answers now, said beside their hours. Days and times are those of London's clocks, wherever the device
// is: a day is counted from 1970, a time is 1730 for half past five. Where nobody can tell, nothing is said.
const calendar = document.querySelector('[data-holidays]');
if (calendar) {
  const [from, to, ...holidays] = calendar.dataset.holidays.split(' ');
  const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
  const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const dateOf = day => new Date(day * 864e5);

  // 1 for a bank holiday, 2 for a day that is not quite one, 0 for any other, NaN for a day that is not known.
  const kindOf = day => {
    const date = dateOf(day).toISOString().slice(0, 10);
    return date < from || date > to ? NaN : holidays.includes(date) ? 1 : holidays.includes(date + '?') ? 2 : 0;
  };

  // true, false, or undefined when nobody can tell. What began on the day before may run over into this one.
  const isOpen = (hours, day, time) => {
    const covers = (start, at) => hours.some(([days, opens, closes]) =>
      days.includes(dateOf(start).getUTCDay() || 7) && at >= +opens && at < +closes + (closes > opens ? 0 : 2400));
    const over = covers(day - 1, time + 2400);
    const own = covers(day, time);
    const [policy] = hours.at(-1);
    const kind = kindOf(day);
    const before = kindOf(day - 1);
    return policy === 'open' ? own || over
      : isNaN(kind + before) ? undefined
      : kind ? policy === 'all_day' || (policy === 'closed' && kind === 1 && !over ? false : undefined)
      : own || (over && before && policy !== 'all_day' ? undefined : over);
  };

  // Until when, or from when on: within six days, because after that the name of a weekday would mislead.
  const change = (hours, today, time, now) => {
    const edges = ['0000', ...hours.flatMap(span => span.slice(1))].sort();
    for (let day = today; day < today + 7; day++) {
      for (const edge of edges) {
        const then = day > today || edge > time ? isOpen(hours, day, +edge) : now;
        if (then !== now) {
          const hour = edge / 100 | 0;
          const clock = edge === '0000' ? 'midnight' : edge === '1200' ? 'noon'
            : (hour % 12 || 12) + (edge % 100 ? '.' + edge.slice(2) : '') + (hour < 12 ? 'am' : 'pm');
          const named = day - !+edge;
          const name = named === today ? '' : named === today + 1 ? 'tomorrow '
            : weekdays[dateOf(named).getUTCDay()] + ' ';
          return then === undefined ? '' : now ? `, until ${name && name + 'at '}${clock}` : `. Opens ${name}at ${clock}`;
        }
      }
    }
    return '';
  };

  const tell = () => {
    const [d, m, y, hour, minute] = london.format(Date.now()).match(/\d+/g);
    const today = Date.UTC(y, m - 1, d) / 864e5;
    const time = +(hour + minute);
    for (const group of document.querySelectorAll('.contact-list, .area-lines li')) {
      const lines = {};
      for (const place of group.querySelectorAll('[data-open], [data-line]')) {
        const { open, line } = place.dataset;
        const hours = open && open !== 'always' && open.split(';').map(part => part.split(/[ -]/));
        const now = hours ? isOpen(hours, today, time) : open && true;
        const label = place.label ||= place.appendChild(document.createElement('strong'));
        label.className = 'open-now';
        label.textContent = !hours || now === undefined || group.localName === 'li' ? ''
          : ` ${now ? 'Open' : 'Closed'} now${change(hours, today, time, now)}.`;
        lines[line] ||= { open, now, label };
      }
      const { day, night } = lines;
      if (day && night) {
        const ring = night.now ? night : day.now ? day : day.now === false && !night.open && night;
        ring && ring.label.append(' Ring this one now.');
      }
    }
  };

  let next;
  const tick = () => {
    clearTimeout(next);
    if (!document.hidden) {
      tell();
      next = setTimeout(tick, 6e4 - Date.now() % 6e4);
    }
  };
  document.addEventListener('visibilitychange', tick);
  tick();
}
