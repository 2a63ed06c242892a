import type { MapFile } from '../../compute/map-file.ts';
import { placeInFrame, type PlanePoint } from '../../compute/map-frame.ts';
import type { RecordedPoint } from '../../compute/recorded-points.ts';
import { dotRadius } from './dots-canvas.ts';
import { made } from '../made.ts';
import { leaveNote } from './leave-note.ts';
import { eventLinks, type ListContext } from './map-links.ts';
import type { MapView, Scene } from './map-view.ts';
import { daysWords, deathsWords, sidesWords, sumOf, whereWords } from './map-words.ts';

/** How far from a mark one may tap, px. */
const reach = 14;
/** More than these are left to the table. */
const mostRecorded = 3;
const mostEvents = 4;

/**
 * Says in words what is recorded at a spot of the map, px; where there is nothing, what was said before goes away.
 * @param nothing what is said of a place where no event is recorded
 */
export function tellOf(
  stage: HTMLElement,
  tapped: PlanePoint,
  file: MapFile,
  scene: Scene,
  view: MapView,
  nothing: string,
  context: ListContext,
): void {
  leaveNote(stage);
  const { frame, size } = view;
  const farFrom = (point: PlanePoint) => {
    const { x, y } = placeInFrame(point, frame, size);
    return Math.hypot(x - tapped.x, y - tapped.y);
  };
  const [nearest] = scene.places.map((shown) => ({ ...shown, far: farFrom(shown.place) })).sort((a, b) => a.far - b.far);
  const ours = nearest && nearest.far <= reach ? nearest : undefined;
  const recorded = scene.points.filter(({ spot, best }) => farFrom(spot) <= Math.max(dotRadius(best, frame, size) + 2, reach / 2));
  if (!ours && recorded.length === 0) return;

  const largest = recorded.toSorted((a, b) => b.best - a.best);
  const title = ours ? ours.place.words : whereWords((largest[0] as RecordedPoint).spot, file);
  const close = made('button', { type: 'button', className: 'map-here-close' }, 'Close');
  const panel = made(
    'div',
    { className: 'map-here', role: 'group', 'aria-label': title, tabIndex: -1, 'data-at': tapped.y > size.height / 2 ? 'top' : 'bottom' },
    made('p', { className: 'map-here-title' }, title),
    ...(recorded.length > 0 ? recordedWords(largest, context) : [made('p', {}, nothing)]),
    ...(ours ? [eventLinks(ours, context, mostEvents)] : nearestOfOurs(largest, file, scene, context)),
    close,
  );
  close.addEventListener('click', () => leaveNote(stage));
  panel.addEventListener('keydown', (key) => {
    if (key.key !== 'Escape') return;
    key.preventDefault(); // a sheet around it stays open
    leaveNote(stage);
  });
  stage.append(panel);
  panel.focus({ preventScroll: true });
}

/** The place of ours that is nearest to some recorded events: its page, and its events that are shown now. */
function nearestOfOurs(points: readonly RecordedPoint[], file: MapFile, scene: Scene, context: ListContext): HTMLElement[] {
  const [near] = points.flatMap(({ spot }) => spot.near ?? []).sort((a, b) => a.km - b.km);
  const place = near && file.places.find(({ id }) => id === near.id);
  if (!place) return [];
  const { slugs } = scene.places.find((shown) => shown.place.id === place.id) ?? { slugs: [] };
  const away = near.km === 0 ? '' : `, ${near.km} km away`;
  return [
    ...(slugs.length > 0 ? [made('p', {}, `Events of this story at ${place.name}${away}:`)] : []),
    eventLinks({ place, slugs }, context, mostEvents),
  ];
}

function recordedWords(points: readonly RecordedPoint[], { typeWords }: ListContext): HTMLElement[] {
  const rest = points.length - mostRecorded;
  const events = points.length === 1 ? '1 event' : `${points.length} events`;
  return [
    made('p', {}, `Recorded by UCDP in the 24 months before: ${events}, ${deathsWords(sumOf(points))}.`),
    made(
      'ul',
      { role: 'list' },
      ...points
        .slice(0, mostRecorded)
        .map((point) =>
          made(
            'li',
            {},
            `${daysWords(point)}: ${typeWords(point.type)}, ${sidesWords(point)}: ${deathsWords(point)}${point.preliminary ? ', preliminary' : ''}`,
          ),
        ),
      ...(rest > 0 ? [made('li', {}, `and ${rest} more, in the table`)] : []),
    ),
  ];
}
