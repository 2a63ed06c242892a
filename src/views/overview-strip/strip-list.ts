import { countWords } from '../../compute/strip-words.ts';
import { made, madeButton, madeSymbol } from '../made.ts';
import type { StoryEntry } from '../story-signals.ts';
import { tellEvent } from './strip-tip.ts';

/** So many events are listed at once. */
const atOnce = 5;

/** Events as links with date and title, five at first, the others behind a button that says how many there are. */
export function listEvents(entries: readonly StoryEntry[], followed: () => void): Node[] {
  const list = made('ul', { className: 'panel-events' });
  const rows = entries.map((entry) => {
    const link = made('a', { href: `#${entry.slug}` }, madeSymbol(entry.kind, 14), made('span', {}, ...tellEvent(entry)));
    link.addEventListener('click', followed);
    return made('li', {}, link);
  });
  list.append(...rows.slice(0, atOnce));
  const rest = rows.slice(atOnce);
  const more = madeButton('panel-button', countWords(rest.length, 'more event'), () => {
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  more.hidden = rest.length === 0;
  return [list, more];
}
