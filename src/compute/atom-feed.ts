import { Feed } from 'feed';
import { daySpan } from '../model/date-span.ts';
import { licence } from '../model/licence.ts';
import { eventKinds } from '../model/vocabulary.ts';
import { htmlText } from './html-text.ts';
import { correctionText } from './corrections.ts';
import { lastChange, latestChange } from './last-change.ts';
import type { Publication } from './publication.ts';
import type { ConflictEvent } from './story.ts';

const mostEntries = 50;

/** An Atom feed (RFC 4287) of the events last added, changed or corrected, newest first; on one day the later event first. */
export function atomFeed(events: readonly ConflictEvent[], { title, description, addresses }: Publication): string {
  const feed = new Feed({
    id: addresses.feed,
    title,
    description,
    link: addresses.story,
    feedLinks: { atom: addresses.feed },
    author: { name: title, link: addresses.story },
    copyright: `${licence.name}, ${licence.url}`,
    updated: startOf(latestChange(events)),
    generator: false,
  });
  const newestFirst = [...events].sort((a, b) => startOf(lastChange(b)).getTime() - startOf(lastChange(a)).getTime() || b.number - a.number);
  for (const event of newestFirst.slice(0, mostEntries)) {
    feed.addItem({
      id: addresses.event(event.slug),
      link: addresses.event(event.slug),
      title: htmlText(event.title), // the library declares titles and summaries to be HTML
      description: htmlText([event.summary, ...event.corrections.map(correctionText)].join(' ')),
      published: startOf(event.added),
      date: startOf(lastChange(event)),
      category: [{ name: eventKinds[event.kind].label, term: event.kind }],
    });
  }
  return feed.atom1();
}

/** Midnight UTC at which a day begins: feeds want a time, our bookkeeping knows days. */
function startOf(day: string): Date {
  return new Date(daySpan(day).first);
}
