import type { Findable } from '../../compute/strip-nearest.ts';
import { gutterPlace, shareOf, type TimeSpan } from '../../compute/strip-scale.ts';
import { lastBehind } from '../../compute/strip-steps.ts';
import { tickGrid, ticksAt, tickUnit } from '../../compute/strip-ticks.ts';
import type { StoryEntry } from '../story-signals.ts';
import { part } from './strip-parts.ts';
import type { DrawnPlace, StripStory } from './strip-story.ts';

/** An event of the page with its places in the form that is shown, px from the left edge of the field of time. */
export interface PlacedEntry extends Findable {
  readonly entry: StoryEntry;
}

/** The drawn strip, which is kept in step with the reader by attributes of what is there. */
export interface StripDrawing {
  readonly span: TimeSpan;
  /** Where the field of time stands in the window, and its events in it, as measured last. */
  readonly field: () => { readonly left: number; readonly width: number; readonly placed: readonly PlacedEntry[] };
  /** Finds out where the field of time stands. Nothing else measures. */
  readonly measure: () => void;
  /** Shows how far the reader is: what lies behind is told from what lies ahead. Where events are chosen, ticks are not told apart. */
  readonly show: (place: DrawnPlace) => void;
  /** Lets the events that are chosen stand out. */
  readonly showChosen: () => void;
  /** Shades a stretch of time; undefined takes the shade away. */
  readonly shade: (stretch: TimeSpan | undefined) => void;
}

/**
 * Finds the parts of the drawing.
 * @throws where one is missing
 */
export function readDrawing(strip: HTMLElement, story: StripStory): StripDrawing {
  const { entries } = story;
  const span = { from: Number(strip.dataset['from']), until: Number(strip.dataset['until']) };
  const linkOf = new Map([...strip.querySelectorAll<SVGAElement>('.strip-marks a')].map((link) => [link.getAttribute('href')?.split('#')[1], link]));
  /** The link of each event, where it has a shape. */
  const links = entries.map(({ slug }) => linkOf.get(slug));
  const numbers = entries.map(({ number }) => number);
  /** All shapes, also of events that stand on other pages, with the numbers of their events. */
  const shapes = [...linkOf].map(([slug, link]) => ({
    link,
    number: Number(link.dataset['number'] ?? entries[story.indexOf(slug ?? '') ?? -1]?.number),
  }));
  const bands = [...strip.querySelectorAll('.band-link')];
  const drawings = [...strip.querySelectorAll('.strip-drawing')];
  const now = part<HTMLElement>(strip, '.strip-now');
  const nowKind = part(now, 'use');
  const stretch = part(strip, '.strip-stretch');
  const passed = part(strip, '#strip-passed rect');
  const litTicks = part(strip, '#strip-ticks-lit');
  const ticks = part(strip, '#strip-ticks').getAttribute('d') ?? '';
  let form = 0;
  let field = { left: 0, width: 1, placed: [] as readonly PlacedEntry[] };
  let shown: SVGAElement | undefined;

  /** The shape of an event in the form that is shown. */
  const shapeOf = (event: number): SVGUseElement | undefined => links[event]?.querySelectorAll('use')[form];

  return {
    span,
    field: () => field,
    measure: () => {
      form = drawings.findIndex((each) => each.getClientRects().length > 0);
      const drawing = drawings[form] ?? strip;
      const { left, width } = part(drawing, '.strip-main').getBoundingClientRect();
      const gutter = Number(part(drawing, 'svg').getAttribute('width'));
      const placed = entries.map((entry, index) => {
        const x = entry.first < span.from ? gutterPlace(index, gutter) - gutter : shareOf(entry.first, span) * width;
        const drawn = shapeOf(index)?.getAttribute('x');
        return { entry, x, drawnX: drawn ? (parseFloat(drawn) / 100) * width : x, essential: entry.essential };
      });
      field = { left, width, placed };
    },
    show: ({ event, onEvent, chapter, date }) => {
      const follows = chapter >= 0;
      strip.toggleAttribute('data-following', follows);
      const behind = follows ? lastBehind({ event, onEvent }, numbers) : Infinity;
      for (const { link, number } of shapes) link.toggleAttribute('data-ahead', number > behind);
      bands.forEach((band, index) => {
        band.toggleAttribute('data-now', index === chapter);
        band.toggleAttribute('data-ahead', follows && index > chapter);
      });
      shown?.removeAttribute('data-now');
      shown = onEvent ? links[event] : undefined;
      shown?.toggleAttribute('data-now', true);
      passed.setAttribute('width', String(follows && !story.chosen ? Math.max(0, shareOf(date, span) * tickGrid.width + 1) : tickGrid.width));
      now.dataset['mark'] = shown ? 'shape' : onEvent ? 'tick' : 'none';
      now.style.setProperty('--now', `${date < span.from ? (field.placed[Math.max(event, 0)]?.x ?? 0) : shareOf(date, span) * field.width}px`);
      now.style.setProperty('--shape-y', `${shapeOf(event)?.getAttribute('y')}px`);
      nowKind.setAttribute('href', `#kind-${entries[event]?.kind}`);
    },
    showChosen: () => {
      strip.toggleAttribute('data-filtered', story.chosen !== undefined);
      const chosen = entries.filter((entry) => story.isChosen(entry));
      for (const [slug, link] of linkOf) link.toggleAttribute('data-chosen', story.chosen?.has(slug ?? '') ?? false);
      const units = new Set(chosen.map(({ first }) => tickUnit(first, span)));
      litTicks.setAttribute('d', story.chosen ? ticksAt(ticks, units) : ticks);
    },
    shade: (shaded) => {
      const [from, until] = shaded ? [shareOf(shaded.from, span), shareOf(shaded.until, span)] : [0, 0];
      stretch.setAttribute('x', `${from * 100}%`);
      stretch.setAttribute('width', shaded ? `${(until - from) * 100}%` : '0');
    },
  };
}
