import { findCitations } from '../model/citations.ts';
import { findQuotations } from '../model/quotations.ts';
import { leadOf } from './reading-time.ts';
import type { Chapter, ConflictEvent, Story, Term } from './story.ts';

/** One use of a term in a text: where it stands, and which term it is. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
}
export type FindTerms = (text: string) => readonly TermUse[];

/**
 * Makes what finds the terms of the glossary in a running text. It finds whole words only, in the forms that the
 * terms give; where two begin at the same letter, the longer one; and none inside another, in a citation, or in a
 * quotation, unless the form is the whole quotation. A form that begins with a capital is found only so; any other
 * also with a capital where a sentence begins: elsewhere “Transition” is part of a name.
 */
export function termFinder(terms: readonly Pick<Term, 'slug' | 'term' | 'alsoWritten' | 'notIn'>[]): FindTerms {
  const slugs = new Map<string, string | undefined>(
    terms.flatMap(({ slug, term, alsoWritten, notIn }) => [
      ...[term, ...alsoWritten].map((form) => [form, slug] as const),
      ...notIn.map((phrase) => [phrase, undefined] as const),
    ]),
  );
  const forms = [...slugs.keys()].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return () => [];
  const anyForm = new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${forms.map(pattern).join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'gu');

  return (text) => {
    const words = findCitations(text).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
    const quotations = findQuotations(words);
    return [...words.matchAll(anyForm)].flatMap((match): TermUse[] => {
      const found = match[0].replace(/\s+/gu, ' ');
      const form = slugs.has(found) ? found : found.charAt(0).toLowerCase() + found.slice(1);
      const slug = slugs.get(form);
      const [start, end] = [match.index, match.index + match[0].length];
      if (slug === undefined || (form !== found && !beginsSentence(words, start))) return [];
      const quoted = quotations.some(
        (quotation) => start < quotation.end && end > quotation.start && !(start <= quotation.start && end >= quotation.end),
      );
      return quoted ? [] : [{ start, end, slug }];
    });
  };
}

function pattern(form: string): string {
  const escaped = form.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
  const first = form.charAt(0);
  return first === first.toUpperCase() ? escaped : `[${first}${first.toUpperCase()}]${escaped.slice(1)}`;
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]["”’)]*\s+)["“‘(]*$/u.test(text.slice(0, at));
}

/** The terms that a text uses, each once, in the order of their first use. */
export function termsUsed(text: string, find: FindTerms): string[] {
  return [...new Set(find(text).map(({ slug }) => slug))];
}

/**
 * What the first use of a term in a text becomes on a page: a link beside which the definition can be opened and which
 * brings it along (`defines`), one that opens the definition brought by an earlier one (`shares`), or a link alone.
 */
export type TermLinkForm = 'defines' | 'shares' | 'links';

/** What becomes of the first use of a term in a text on the pages that the text shares with others. */
export interface TermLinkPlaces {
  readonly chapter?: TermLinkForm;
  readonly story?: TermLinkForm;
}

/**
 * Which terms each text uses (by the id of its entry on a page: "coup-2012", "chapter-two-coups"), and what becomes of
 * the first use of each on shared pages. On an entry’s own page it is always linked. On the page of a chapter it is
 * linked where it is the first on that page, in reading order.
 *
 * On the story it is linked where it is the first in its chapter, for nobody reads all chapters at once. What stands
 * open goes first, the introduction and the leads of cards: a reader who opens nothing meets each link. Terms that do
 * not come up there are linked, without a definition beside them, in what can be opened: a definition brought along by
 * a closed text could not be shared, and hundreds of them would weigh on a slow line.
 */
export function placeTermLinks(
  { chapters, events }: Pick<Story, 'chapters' | 'events'>,
  find: FindTerms,
): ReadonlyMap<string, ReadonlyMap<string, TermLinkPlaces>> {
  const places = new Map<string, Map<string, TermLinkPlaces>>();
  const link = (texts: readonly EntryText[], linked: Set<string>, place: (slug: string) => TermLinkPlaces) => {
    for (const [entry, text] of texts) {
      const ofEntry = places.get(entry) ?? new Map<string, TermLinkPlaces>();
      places.set(entry, ofEntry);
      for (const slug of termsUsed(text, find)) {
        ofEntry.set(slug, { ...ofEntry.get(slug), ...(linked.has(slug) ? {} : place(slug)) });
        linked.add(slug);
      }
    }
  };
  const defined = new Set<string>();
  const defineOnce = (slug: string): TermLinkForm => {
    if (defined.has(slug)) return 'shares';
    defined.add(slug);
    return 'defines';
  };
  for (const { slug: chapter, body } of chapters) {
    const own = events.filter((event) => event.chapter.slug === chapter);
    const introduction: EntryText = [`chapter-${chapter}`, body];
    const leads = (wanted: (event: ConflictEvent) => boolean) => own.filter(wanted).map((event): EntryText => [event.slug, leadOf(event.body)]);
    const whole = (wanted: (event: ConflictEvent) => boolean) => own.filter(wanted).map((event): EntryText => [event.slug, event.body]);
    const isCard = ({ importance }: ConflictEvent) => importance === 1;
    link([introduction, ...whole(() => true)], new Set(), () => ({ chapter: 'defines' }));
    const onStory = new Set<string>();
    link([introduction, ...leads(isCard)], onStory, (slug) => ({ story: defineOnce(slug) }));
    link([...whole(isCard), ...leads((event) => !isCard(event))], onStory, () => ({ story: 'links' }));
  }
  return places;
}

type EntryText = readonly [entry: string, text: string];

/** Where each term comes up: chapters whose introduction uses it or that name it, and events whose text uses it. */
export function usesOfTerms<C extends Pick<Chapter, 'body' | 'terms'>, E extends Pick<ConflictEvent, 'body'>>(
  { chapters, events }: { readonly chapters: readonly C[]; readonly events: readonly E[] },
  find: FindTerms,
): (slug: string) => { chapters: C[]; events: E[] } {
  const used = new Map([...chapters, ...events].map((entry) => [entry.body, new Set(termsUsed(entry.body, find))]));
  const uses = (slug: string) => (entry: { readonly body: string }) => used.get(entry.body)?.has(slug) === true;
  return (slug) => ({
    chapters: chapters.filter((chapter) => chapter.terms.includes(slug) || uses(slug)(chapter)),
    events: events.filter(uses(slug)),
  });
}
