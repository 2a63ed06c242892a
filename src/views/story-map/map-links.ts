import type { ViolenceType } from '../../model/vocabulary.ts';
import { storyEntries, wishToGo } from '../story-signals.ts';
import { made } from '../made.ts';
import type { ShownPlace } from './map-overlay.ts';

/** What lists about the map need of the page around it. */
export interface ListContext {
  /** Where the story stands, and the places; their pages lie below. */
  readonly story: string;
  readonly places: string;
  readonly typeWords: (type: ViolenceType) => string;
}

/** Links to events of a place in the story, and to the page of the place. @param most how many events, the earliest first */
export function eventLinks({ place, slugs }: Pick<ShownPlace, 'place' | 'slugs'>, { story, places }: ListContext, most = Infinity): HTMLElement {
  const entries = (storyEntries.last ?? []).filter(({ slug }) => slugs.includes(slug));
  const shown = entries.slice(0, most);
  return made(
    'ul',
    { role: 'list' },
    ...shown.map(({ slug, title, dateWords }) => made('li', {}, `${dateWords}: `, eventLink(slug, title, story))),
    made(
      'li',
      {},
      made('a', { href: `${places}${place.id}/` }, entries.length > shown.length ? `${place.name}: all its events` : `More about ${place.name}`),
    ),
  );
}

/** A link that takes the reader to an event in the story, out of any sheet. */
export function eventLink(slug: string, title: string, story: string): HTMLElement {
  const link = made('a', { href: `${story}#${slug}` }, title);
  link.addEventListener('click', (click) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    for (const sheet of link.closest('story-map')?.querySelectorAll('dialog') ?? []) sheet.close();
    link.closest('.map-here')?.remove();
    wishToGo.tell({ id: slug });
  });
  return link;
}
