import type { EventKind } from '../model/vocabulary.ts';
import { Signal, Wish } from './signal.ts';

/** An event as it stands in the story, read from the page. */
export interface StoryEntry {
  readonly slug: string;
  /** The chapter’s slug. */
  readonly chapter: string;
  /** Its place among all events of the story, from 1. */
  readonly number: number;
  /** The first day, ms UTC. */
  readonly first: number;
  readonly dateWords: string;
  readonly title: string;
  readonly placeName: string;
  readonly kind: EventKind;
  /** A card, not a line. */
  readonly essential: boolean;
}

/** All events of the story in order, as soon as they are read from the page. */
export const storyEntries = new Signal<readonly StoryEntry[]>('story-entries');

/** Where the reader is. */
export interface ReaderPosition {
  /** The event at the reading line; undefined in the introduction of a chapter and before the first chapter. */
  readonly entry: StoryEntry | undefined;
  /** The chapter’s slug; undefined before the first chapter. */
  readonly chapter: string | undefined;
  /** "Now" in the story, ms UTC: the first day of the event, or of the first event of the chapter. */
  readonly date: number;
  /** True where the reader went there at one stroke (a link, the timeline), not by scrolling. */
  readonly jumped: boolean;
}

/** The one value that says where the reader is. */
export const readerMoved = new Signal<ReaderPosition>('reader-moved');

/** What is chosen by filters: the slugs that match; undefined where nothing is filtered. */
export interface ChosenEvents {
  readonly slugs: ReadonlySet<string> | undefined;
}

/** The one value that says which events are chosen. */
export const eventsChosen = new Signal<ChosenEvents>('events-chosen');

/** True where readers want every event opened, false where they want the essential alone. */
export const readingInFull = new Signal<boolean>('reading-in-full');

/** Where somebody wishes to be taken. */
export interface Destination {
  /** The id of an event or chapter in the page (“moura-killings”, “chapter-a-coup”). */
  readonly id: string;
  /** The focus stays where it is, and nothing is opened: for a control that steps through the story. */
  readonly keepFocus?: boolean;
}

/** A wish to be taken to an event or chapter. */
export const wishToGo = new Wish<Destination>('wish-to-go');

/** A wish to have something of the story again where it stood in the window, px from its top. */
export const wishToGoBack = new Wish<{ readonly element: HTMLElement; readonly top: number }>('wish-to-go-back');

/** A wish to see only a stretch of time; both months as “2012-03”, inclusive. */
export const wishForPeriod = new Wish<{ readonly from: string; readonly to: string }>('wish-for-period');

/** What the bar at the foot of a narrow window opens. */
export type Sheet = 'map' | 'chapters' | 'filters';

/** A wish to open a sheet, with the control that asks for it. */
export const wishForSheet = new Wish<{ readonly sheet: Sheet; readonly opener: HTMLElement }>('wish-for-sheet');

/** The sheets that can be opened: a view whose script has failed offers none. */
export const sheetsOffered = new Signal<ReadonlySet<Sheet>>('sheets-offered');

/** Says that a view answers wishes for its sheet from now on. */
export function offerSheet(sheet: Sheet): void {
  sheetsOffered.tell(new Set([...(sheetsOffered.last ?? []), sheet]));
}
