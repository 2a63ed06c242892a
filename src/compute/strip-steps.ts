/** Where the reader is among the events and chapters of the story. */
export interface StoryPlace {
  /** The event that was reached last, counted from 0; -1 before the first. */
  readonly event: number;
  /** False in the introduction of a chapter, which stands before its first event. */
  readonly onEvent: boolean;
  /** The chapter, counted from 0; -1 before the first. */
  readonly chapter: number;
}

/**
 * The number of the last event that lies behind a place, among all events of the story, also those that stand on other
 * pages: in the introduction of a chapter it is the one before the chapter’s first. All lie behind its end.
 * @param numbers of the events of this page, in order
 */
export function lastBehind({ event, onEvent }: Pick<StoryPlace, 'event' | 'onEvent'>, numbers: readonly number[]): number {
  return onEvent ? (numbers[event] ?? 0) : (numbers[event + 1] ?? Infinity) - 1;
}

/** Where a step leads: to an event or to a chapter, counted from 0. */
export type StepTarget = { readonly event: number } | { readonly chapter: number };

/** What a key of the timeline asks for. It runs as the page does: right, down and Page Down go on. */
export type Step = 'next' | 'previous' | 'next-chapter' | 'previous-chapter' | 'first' | 'last';

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageDown: 'next-chapter',
  PageUp: 'previous-chapter',
  Home: 'first',
  End: 'last',
};

/** The step that a key asks for, by its name in the browser. */
export function stepOfKey(key: string): Step | undefined {
  return steps[key];
}

/**
 * Where a step leads from a place; undefined where there is nothing further.
 * @param chosen for each event of the story, in order, whether it matches the filters; steps lead to such ones alone
 * @param chapters how many there are. Page Up first leads back to the head of the chapter one is in
 */
export function findStep(step: Step, place: StoryPlace, chosen: readonly boolean[], chapters: number): StepTarget | undefined {
  if (step === 'next-chapter') return place.chapter + 1 < chapters ? { chapter: place.chapter + 1 } : undefined;
  if (step === 'previous-chapter') {
    const chapter = place.onEvent ? place.chapter : place.chapter - 1;
    return chapter >= 0 ? { chapter } : undefined;
  }
  const event = {
    first: () => chosen.indexOf(true),
    last: () => chosen.lastIndexOf(true),
    next: () => chosen.indexOf(true, place.event + 1),
    // A negative start would be counted from the end.
    previous: () => (place.event < (place.onEvent ? 1 : 0) ? -1 : chosen.lastIndexOf(true, place.onEvent ? place.event - 1 : place.event)),
  }[step]();
  return event < 0 ? undefined : { event };
}
