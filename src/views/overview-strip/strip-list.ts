import { countWords } from '../../compute/strip-words.ts';
import type { StoryEntry } from '../story-signals.ts';
import { made, madeButton, madeSymbol } from './strip-parts.ts';

/** So many events are listed at once. */
const atOnce = 5;

/** Events as links with date and title, five at first, the others behind a button that says how many there are. */
export function listEvents(entries: readonly StoryEntry[], followed: () => void): Node[] {
  const list = made('ul', 'panel-events');
  const row = ({ slug, dateWords, placeName, title, kind }: StoryEntry): HTMLElement => {
    const words = made('span', '', made('span', 'label', made('strong', '', dateWords), ` ${placeName}`), made('span', 'tip-title', title));
    const link = made('a', '', madeSymbol(kind), words);
    link.href = `#${slug}`;
    link.addEventListener('click', followed);
    return made('li', '', link);
  };
  list.append(...entries.slice(0, atOnce).map(row));
  const rest = entries.slice(atOnce);
  if (rest.length === 0) return [list];
  const more = madeButton('panel-button', `${countWords(rest.length, 'more event')}`, () => {
    const rows = rest.map(row);
    list.append(...rows);
    more.remove();
    rows[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}
