import { densitySteps } from '../../../compute/explore/lane-density.ts';
import { lanesNotes } from '../../../compute/explore/lanes-note.ts';
import type { TimelineArcs } from '../../../compute/explore/timeline-arcs.ts';
import type { TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { earlierWords, runningWords, windowWords } from '../../../compute/explore/window-choice.ts';
import { countWords } from '../../../compute/strip-words.ts';
import type { ExploreShown } from '../explore-signals.ts';

/** What is drawn: arcs are undefined where the links between events did not arrive. */
export interface DrawnTimeline {
  readonly shown: ExploreShown;
  readonly layout: TimelineLayout;
  readonly arcs: TimelineArcs | undefined;
}

/** Says in words what the drawing shows: its sentence, and the key. */
export function sayTimeline(timeline: HTMLElement, { shown, layout: { unit, lanes }, arcs }: DrawnTimeline): void {
  const put = (selector: string, words: string) => {
    const element = timeline.querySelector(selector);
    if (element && element.textContent !== words) element.textContent = words;
  };
  const own = lanes.reduce((sum, { events }) => sum + events.length, 0);
  const running = lanes.reduce((sum, lane) => sum + lane.running, 0);
  const counted = lanes.reduce((sum, { fitted }) => sum + fitted.counts.reduce((all, { events }) => all + events.length, 0), 0);
  const words = windowWords(shown.shown).replaceAll('\u00a0', ' ');
  const earlier = shown.events.filter(({ first }) => first < shown.bounds.from).length;
  put('[data-says]', `${countWords(own - earlier, 'event')}, ${words}${earlierWords(earlier)}${runningWords(running)}`);
  put('[data-lanes-note]', lanesNotes[shown.state.lanes]);
  put('[data-counted]', counted > 0 ? `: ${counted} here` : '');
  put('[data-unit]', `a ${unit}`);
  const steps = densitySteps[unit];
  steps.forEach((from, index) => {
    const next = steps[index + 1];
    put(`[data-step="${index}"]`, next === undefined ? `${from} or more` : `${from}–${next - 1}`);
  });
  timeline.toggleAttribute('data-open', arcs?.open !== undefined);
  for (const item of timeline.querySelectorAll<HTMLElement>('[data-arcs]')) item.hidden = !arcs?.arcs.some(({ way }) => way === item.dataset['arcs']);
  put('[data-outside]', arcs?.outside.join(', ') ?? '');
}
