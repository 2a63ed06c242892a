import { monthWords } from '../../compute/date-words.ts';
import type { MonthStretch } from '../../compute/month-stretch.ts';
import { findAround, findBeforeAndAfter, findNearest } from '../../compute/strip-nearest.ts';
import { monthEnd, monthOf, monthStart } from '../../compute/months.ts';
import { momentAt, shareOf } from '../../compute/strip-scale.ts';
import { countWords, nearWords, spokenMonth } from '../../compute/strip-words.ts';
import { made, madeButton, madeStatus } from '../made.ts';
import { wishForPeriod, wishToGo } from '../story-signals.ts';
import { type MonthFacts, readBarFacts } from './bar-facts.ts';
import type { PlacedEntry, StripDrawing } from './strip-drawing.ts';
import type { StripGestures } from './strip-gestures.ts';
import { listEvents } from './strip-list.ts';
import { makePanel } from './strip-panel.ts';
import { makeStretchControls, type StretchControls } from './strip-stretch.ts';
import type { StripStory } from './strip-story.ts';
import { makeTip, tellEvent, tellMonth } from './strip-tip.ts';

/** How far from the pointer an event is still named, px. */
const hoverReach = 14;

/** What lies so far to either side of a finger is listed, px. */
const tapReach = 6;

/** What the pointer works on, and whom it tells. */
export interface PointerParts {
  readonly story: StripStory;
  readonly drawing: StripDrawing;
  /** Shows an event as if the reader were there; undefined shows again where the reader is. */
  readonly preview: (event: number | undefined) => void;
  /** What gets the focus when a panel closes that the pointer opened. */
  readonly focus: HTMLElement;
  /** True as soon as there are filters that can show a stretch alone. */
  readonly canChoose: () => boolean;
}

/** What a mouse, a finger or a pen does on the strip: it is told what is there, and taken there. */
export interface StripPointer extends StripGestures {
  /** Opens the choice of a stretch, or closes it where it is open. */
  readonly chooseStretch: (stretch: MonthStretch, opener: HTMLElement) => void;
  /** Names a month as if a mouse hovered over its bar, and says it to those who hear the page; undefined ends that. */
  readonly nameMonth: (month: string | undefined) => void;
}

/** Gives the strip what answers the pointer. */
export function makePointer(strip: HTMLElement, { story, drawing, preview, focus, canChoose }: PointerParts, untilGone: AbortSignal): StripPointer {
  const { span, shade: shadeTime, field } = drawing;
  let facts: ReturnType<typeof readBarFacts> | undefined;
  const factsOf = (month: string): MonthFacts => (facts ??= readBarFacts(strip))(month); // read when first asked for
  const tip = makeTip(strip);
  const said = madeStatus('p', 'visually-hidden');
  strip.append(said);
  let stretch: StretchControls | undefined;
  let under: PlacedEntry | undefined;
  const panel = makePanel(
    strip,
    () => {
      stretch = undefined;
      shadeTime(undefined);
    },
    untilGone,
  );

  /** The month at a place of the window; beyond the ends of the strip its first or last. */
  const monthAt = (x: number): string => monthOf(momentAt(Math.min(Math.max((x - field().left) / field().width, 0), 1), span));
  const between = (one: number, other: number): MonthStretch => ({ from: monthAt(Math.min(one, other)), to: monthAt(Math.max(one, other)) });
  const shade = ({ from, to }: MonthStretch): void => shadeTime({ from: monthStart(from), until: monthEnd(to) });
  const countIn = ({ from, to }: MonthStretch): number =>
    story.entries.filter(({ first }) => monthOf(first) >= from && monthOf(first) <= to).length + story.countElsewhere({ from, to });
  const aboutMonth = (month: string): Node[] => tellMonth(month, factsOf(month), countIn({ from: month, to: month }));
  const showMonth = (month: string): void => {
    const { left, width } = field();
    tip.show(month, left + shareOf((monthStart(month) + monthEnd(month)) / 2, span) * width, () => aboutMonth(month));
  };
  const chosen = (): PlacedEntry[] => field().placed.filter(({ entry }) => story.isChosen(entry));
  const nearest = (x: number, reach = Infinity) => findNearest(chosen(), x - field().left, reach);
  const go = (mark: PlacedEntry | undefined): void => {
    if (mark) wishToGo.tell({ id: mark.entry.slug });
  };
  const brushes = (shift: boolean): boolean => stretch !== undefined || (shift && canChoose());
  const endScrub = (): void => {
    under = undefined;
    preview(undefined);
  };
  const chooseStretch = (wanted: MonthStretch, opener: HTMLElement): void => {
    if (stretch) {
      panel.close();
      return;
    }
    const controls = makeStretchControls({
      within: { from: monthOf(span.from), to: monthOf(span.until) },
      count: (wanted) => (story.chosen === undefined ? countIn(wanted) : undefined),
      changed: shade,
      taken: (taken) => {
        wishForPeriod.tell(taken);
        panel.close();
      },
    });
    panel.open('Choose a stretch of time', controls.content, opener);
    controls.set(wanted);
    stretch = controls;
  };

  return {
    chooseStretch,
    nameMonth: (month) => {
      if (month === undefined) tip.hide();
      else showMonth(month);
      const words = month === undefined ? '' : spokenMonth(month, factsOf(month), countIn({ from: month, to: month }));
      if (said.textContent !== words) said.textContent = words;
    },
    hover: (x, target) => {
      const { left, placed } = field();
      const link = target.closest('a');
      const own = placed[story.indexOf(link?.getAttribute('href')?.slice(1) ?? '') ?? -1];
      const found = own ? { mark: own, others: 0 } : nearest(x, hoverReach);
      if (target.closest('.strip-lower') && x >= left) showMonth(monthAt(x));
      else if (found && (own || !link)) {
        const { mark, others } = found;
        const more = others > 0 ? `and ${others} more` : '';
        tip.show(mark.entry.slug + more, left + mark.x, () => [...tellEvent(mark.entry), new Text(more)]);
      } else tip.hide(); // the bands of chapters have titles
    },
    leave: tip.hide,
    click: (x, target) => {
      tip.hide();
      const ofMonth = target.closest('.strip-lower') ? chosen().filter(({ entry }) => monthOf(entry.first) === monthAt(x)) : [];
      go(ofMonth.find(({ essential }) => essential) ?? ofMonth[0] ?? nearest(x)?.mark);
    },
    drag: (x, from, shift) => {
      if (brushes(shift)) {
        (stretch?.set ?? shade)(between(from, x));
        return;
      }
      panel.close(false);
      const mark = nearest(x)?.mark;
      if (mark === under) return;
      under = mark;
      preview(mark && story.indexOf(mark.entry.slug));
    },
    drop: (x, from, shift) => {
      if (brushes(shift)) {
        if (!stretch) chooseStretch(between(from, x), focus);
        return;
      }
      const goal = under;
      endScrub();
      go(goal);
    },
    cancel: () => {
      endScrub();
      if (!stretch) shadeTime(undefined);
    },
    tap: (x) => {
      if (stretch) return;
      const at = x - field().left;
      const near = findAround(chosen(), at, tapReach);
      const listed = near.length > 0 ? near : findBeforeAndAfter(chosen(), at);
      const list = listEvents(
        listed.map(({ entry }) => entry),
        () => panel.close(false),
      );
      const choose = madeButton('panel-button', 'Choose a stretch of time', () => chooseStretch(between(x - tapReach, x + tapReach), focus));
      choose.hidden = !canChoose();
      const month = monthAt(x);
      const others = story.chosen === undefined ? story.countElsewhere({ from: month, to: month }) : 0; // which of them match is not known here
      const title = nearWords(near.length, monthWords(month)) + (others > 0 ? ' on this page' : '') + (near.length > 0 ? '' : '. Before and after:');
      const further = made(
        'p',
        { hidden: others === 0 },
        made(
          'a',
          { href: `${strip.dataset['explore']}?from=${month}&to=${month}` },
          `${countWords(others, 'further event')} in ${monthWords(month)}`,
        ),
      );
      panel.open(title, [...list, further, ...aboutMonth(month), choose], focus);
    },
  };
}
