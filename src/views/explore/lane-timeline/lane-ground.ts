import type { ActorFamily } from '../../../model/vocabulary.ts';
import { labelLineHeight, type PlacedLane, type TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { drawn, type Drawn } from '../drawn.ts';

const grounds = new WeakMap<PlacedLane, Drawn>();

/** Ground, edge, foot and label of a lane: they stay while all else moves. */
export function laneGround(lane: PlacedLane, layout: TimelineLayout): Drawn {
  const ground = grounds.get(lane) ?? drawnGround(lane, layout);
  grounds.set(lane, ground);
  return ground;
}

function drawnGround({ lane, y, height, labelLines, countWords: words, density }: PlacedLane, { room, field }: TimelineLayout): Drawn {
  const family = lane.families[0];
  const left = room.narrow ? 12 : family ? 24 : 14;
  const lines = labelLines.map((line, index) => drawn('text', { class: 'lane-name', x: left, y: 13 + index * labelLineHeight }, line));
  const count = room.narrow ? [] : [drawn('text', { class: 'lane-count', x: left, y: 13 + labelLines.length * labelLineHeight }, words)];
  return drawn(
    'g',
    { class: 'lane-ground', 'data-family': family, transform: `translate(0 ${y})` },
    [
      drawn('rect', { class: 'lane-band', width: room.width, height }),
      drawn('rect', { class: 'lane-edge', width: 4, height }),
      ...(family && !room.narrow ? [familyBar(family)] : []),
      ...lines,
      ...count,
      ...(room.narrow ? [drawn('text', { class: 'lane-count', x: room.width - 8, y: 13, 'text-anchor': 'end' }, words)] : []),
      ...(density ? [] : [drawn('path', { class: 'lane-foot', d: `M${field.x} ${height - 0.5}h${field.width}` })]),
    ],
    lane.id,
  );
}

/** The second sign of a family beside its hue: whole, two lines, or three blocks. */
function familyBar(family: ActorFamily): Drawn {
  const blocks: readonly ActorFamily[] = ['self-defence', 'islamic-state-linked', 'international-justice'];
  const d = blocks.includes(family) ? 'M0 0h5v3H0zM0 4.5h5v3H0zM0 9h5v3H0z' : family === 'civilians' ? 'M.75 .75h3.5v10.5h-3.5z' : 'M0 0h5v12H0z';
  return drawn('path', { class: family === 'civilians' ? 'family-bar hollow-shape' : 'family-bar', transform: 'translate(12 4)', d });
}
