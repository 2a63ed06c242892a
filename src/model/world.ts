import type { ActorFacts } from './actor.ts';
import type { ChapterFacts } from './chapter.ts';
import type { Correction } from './correction.ts';
import type { EventFacts } from './event.ts';
import type { GlossaryTermFacts } from './glossary-term.ts';
import type { Ledger } from './ledger.ts';
import type { PlaceFacts } from './place.ts';
import type { Region } from './vocabulary.ts';
import type { Withdrawal } from './withdrawal.ts';

/** One block of a text: where it begins in its file (first line is 1) and what it says, citations included. */
export interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/** An entry as an author wrote it: its id (the file's name), its file, its facts and its text. */
export interface Entry<Facts> {
  readonly id: string;
  readonly file: string;
  readonly facts: Facts;
  readonly paragraphs: readonly Paragraph[];
}

/** Where a point lies, by the boundaries that the project ships; `undefined` outside all of them. */
export interface Whereabouts {
  readonly country: string | undefined;
  readonly region: Region | undefined;
}

/** What one entry may name in another. */
export type NamedKind = 'event' | 'actor' | 'place' | 'chapter' | 'term' | 'withdrawal';

/** The whole content at once: what no single file can know is checked on this. */
export interface World {
  readonly events: readonly Entry<EventFacts>[];
  readonly actors: readonly Entry<ActorFacts>[];
  readonly places: readonly Entry<PlaceFacts>[];
  readonly chapters: readonly Entry<ChapterFacts>[];
  readonly terms: readonly Entry<GlossaryTermFacts>[];
  readonly corrections: readonly Entry<Correction>[];
  readonly withdrawals: readonly Entry<Withdrawal>[];
  /**
   * All ids that exist, also of entries whose own mistakes keep them out of the lists above: a slip in one
   * file must not make other files look wrong.
   */
  readonly names: Readonly<Record<NamedKind, ReadonlySet<string>>>;
  /** Slugs that were published once: each must still lead somewhere. */
  readonly ledger: Ledger & { readonly file: string };
  readonly whereIs: (point: { lon: number; lat: number }) => Whereabouts;
}

/** Something wrong: in which file, at which field (or line), and a sentence that says what would be right. */
export interface Problem {
  readonly file: string;
  /** The way to the field in the front matter: `['sources', 2, 'url']`. Empty for the file as a whole. */
  readonly field: readonly (string | number)[];
  /** The line, where it is known without the field. */
  readonly line?: number;
  readonly message: string;
}
