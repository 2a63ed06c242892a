import { part } from './strip-parts.ts';

/** What the line above the drawing says, by the classes of its parts. */
export interface StatusWords {
  readonly when: string;
  readonly place: string;
  readonly title: string;
  /** "Chapter", left out where there is no room. */
  readonly word: string;
  /** "2 of 12" */
  readonly chapter: string;
  /** ", event 6 of 191" */
  readonly event: string;
}

/** The line above the drawing: where the reader is, or what is under the finger. Without words it says what it said at first. */
export function makeStatus(strip: HTMLElement): (words: StatusWords | undefined) => void {
  const parts = (['when', 'place', 'title', 'word', 'chapter', 'event'] as const).map((name) => {
    const element = part(strip, `.strip-${name}`);
    const text = new Text(element.textContent);
    element.replaceChildren(text);
    return { name, text, atFirst: text.data };
  });
  return (words) => {
    // Their letters alone: where a node comes or goes, browsers look again at what the page is styled by (`:has`).
    for (const { name, text, atFirst } of parts) text.data = words ? words[name] : atFirst;
  };
}
