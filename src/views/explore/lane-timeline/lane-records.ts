import { group } from 'd3-array';
import { densityHeight, type PlacedLane, type TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { type Motion, movedBy, round } from './motion.ts';

const records = new WeakMap<TimelineLayout, readonly Drawn[]>();

/**
 * Recorded deaths, and strokes for events of other lanes. Of all lanes together, and without words: while they move they
 * are stretched as one, lines keep their width (`vector-effect`), and each path less is time less in each frame.
 */
export function recordsDrawing(layout: TimelineLayout): readonly Drawn[] {
  const known = records.get(layout) ?? drawnRecords(layout);
  records.set(layout, known);
  return known;
}

function drawnRecords({ lanes }: TimelineLayout): Drawn[] {
  const withFigures = lanes.flatMap((lane) => (lane.density ? [{ ...lane.density, ...densityEdges(lane) }] : []));
  const bars = (wanted: boolean) =>
    withFigures
      .flatMap(({ bars, foot }) =>
        bars.flatMap(({ x, width, height, isPreliminary }) => (isPreliminary === wanted ? `M${x} ${foot}v-${height}h${width}v${height}` : [])),
      )
      .join('');
  const path = (name: string, d: string, fill?: string) => (d === '' ? [] : [drawn('path', { class: name, fill, d }, undefined, name)]);
  return [
    ...path('density-bars', bars(false)),
    ...path('density-preliminary', bars(true), 'url(#lanes-hatch)'),
    ...path('density-foot', withFigures.flatMap(({ covered, foot }) => covered.map(({ from, to }) => `M${from} ${foot}H${to}`)).join('')),
    ...path(
      'density-missing',
      withFigures
        .flatMap(({ missing, foot, top }) =>
          missing.map(({ from, to, words }) => `M${from} ${foot}H${to}${words === '' ? '' : `M${from} ${foot}V${top}M${to} ${foot}V${top}`}`),
        )
        .join(''),
    ),
    ...strokePaths(lanes),
  ];
}

/** The foot of the recorded deaths of a lane and the top of what stands on it, px from the top of the lanes. */
function densityEdges({ y, height }: PlacedLane): { readonly foot: number; readonly top: number } {
  const foot = y + height - 1;
  return { foot, top: foot - densityHeight + 3 };
}

/** Strokes of one family are one path. */
function strokePaths(lanes: readonly PlacedLane[]): Drawn[] {
  const lines = lanes.flatMap(({ y, strokes, strokesY }) => strokes.map(({ x, family }) => ({ family, line: `M${x} ${y + strokesY}v6` })));
  return [...group(lines, ({ family }) => family)].map(([family, own]) =>
    drawn('path', { class: 'stroke', 'data-family': family, d: own.map(({ line }) => line).join('') }, undefined, `strokes ${family ?? ''}`),
  );
}

/** What is said of recorded deaths in a lane: where there are no figures, and how many cannot be put on a day. */
export function recordsWords({ lanes, field: { width } }: TimelineLayout, motion: Motion): Drawn[] {
  const move = movedBy(motion);
  return lanes.flatMap((lane) => {
    if (!lane.density) return [];
    const { missing, dayNotKnown } = lane.density;
    const y = densityEdges(lane).foot - 5;
    const { id } = lane.lane;
    const endOfFigures = Math.min(width, ...missing.map(({ from }) => from - 4).filter((x) => x > 130));
    return [
      ...missing.flatMap(({ from, to, words }, index) => {
        const [start, end] = [Math.max(0, move(from)), Math.min(width, move(to))];
        const text = [`no figures ${words}`, 'no figures', 'none'].find((each) => each.length * 5.6 + 6 <= end - start);
        return words === '' || text === undefined ? [] : [densityWords(round((start + end) / 2), y, 'middle', text, `${id} ${index}`)];
      }),
      ...(dayNotKnown > 0 ? [densityWords(move(endOfFigures), y, 'end', `+ ${dayNotKnown} dead, day not known`, `${id} not known`)] : []),
    ];
  });
}

function densityWords(x: number, y: number, anchor: 'middle' | 'end', words: string, key: string): Drawn {
  return drawn('text', { class: 'density-words', x, y, 'text-anchor': anchor }, words, key);
}
