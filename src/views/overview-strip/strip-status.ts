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
  const sides = (
    [
      ['where', ['when', 'place', 'title']],
      ['count', ['word', 'chapter', 'event']],
    ] as const
  ).map(([side, names]) => {
    const element = part(strip, `.strip-${side}`);
    const parts = names.map((name) => {
      const { localName, className, textContent } = part(element, `.strip-${name}`);
      return { name, localName, className, atFirst: textContent };
    });
    return { element, parts };
  });
  return (words) => {
    for (const { element, parts } of sides) {
      const said = parts.map(({ name, atFirst }) => (words ? words[name] : atFirst));
      if (parts.every(({ name }, index) => part(element, `.strip-${name}`).textContent === said[index])) continue;
      // Put anew side by side: a place whose date has become longer is not to be seen on its way along the line.
      element.replaceChildren(
        ...parts.map(({ localName, className }, index) => {
          const fresh = document.createElement(localName);
          fresh.className = className;
          fresh.textContent = said[index] ?? '';
          return fresh;
        }),
      );
    }
  };
}
