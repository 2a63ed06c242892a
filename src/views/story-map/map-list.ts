import { dateWords } from '../../compute/date-words.ts';
import { numberWords } from '../../compute/number-words.ts';
import { isoDay } from '../../compute/recorded-dots.ts';
import type { MapFile } from '../../compute/map-file.ts';
import type { RecordedPoint } from '../../compute/recorded-points.ts';
import { showOverPage } from '../over-page.ts';
import { readerMoved, storyEntries } from '../story-signals.ts';
import { type Made, made } from '../made.ts';
import { eventLink, eventLinks, type ListContext } from './map-links.ts';
import type { Scene } from './map-view.ts';
import { daysWords, sidesWords, whereWords } from './map-words.ts';

/** Rows that are made at one stroke; the others follow while the page answers. */
const rowsAtOnce = 60;

/** Opens all that the map shows now, in words: the present event, recorded events as a table, and our events by place. */
export function openList(home: HTMLElement, opener: HTMLElement, file: MapFile, scene: Scene, missing: string, context: ListContext): void {
  if (home.querySelector('.map-list-sheet')) return; // asked for twice
  const date = dateWords(isoDay(scene.today));
  const title = made('h2', { id: 'map-list-title', tabIndex: -1 }, `What the map shows on ${date}`);
  const close = made('button', { type: 'button', className: 'sheet-close button' }, 'Close');
  const rows = made('tbody', {});
  const sheet = made(
    'dialog',
    { className: 'sheet map-list-sheet', 'aria-labelledby': title.id },
    close,
    title,
    ...toldWords(scene, context),
    ...(missing === '' ? [] : [made('p', {}, missing)]),
    made('div', { className: 'table-frame', role: 'region', 'aria-labelledby': 'map-list-caption', tabIndex: 0 }, tableOf(rows, scene, date)),
    made('h3', {}, 'Events of the story by place'),
    ...scene.places
      .toSorted((a, b) => a.place.name.localeCompare(b.place.name))
      .map((shown) => made('details', {}, made('summary', {}, `${shown.place.words} (${shown.slugs.length})`), eventLinks(shown, context))),
    ...elsewhereWords(scene, context),
  );
  close.addEventListener('click', () => sheet.close());
  sheet.addEventListener('close', () => sheet.remove());
  home.append(sheet);
  showOverPage(sheet, { focus: title, opener });
  addRows(rows, scene.points.toReversed(), file, context);
}

function toldWords({ told }: Scene, { story }: ListContext): HTMLElement[] {
  const entry = readerMoved.last?.entry;
  if (!told?.where || !entry) return [];
  return [made('p', {}, `The story is at: ${entry.dateWords}, ${told.where.words}: `, eventLink(entry.slug, entry.title, story), '.')];
}

function tableOf(rows: HTMLElement, { points }: Scene, date: string): HTMLElement {
  const head = (words: string, properties: Made<'th'> = {}) => made('th', { scope: 'col', ...properties }, words);
  const count =
    points.length === 0 ? 'No recorded event' : points.length === 1 ? '1 recorded event' : `${numberWords(points.length)} recorded events`;
  return made(
    'table',
    { className: 'data-table' },
    made('caption', { id: 'map-list-caption' }, `${count} with deaths in the 24 months to ${date}, the newest first. UCDP, CC BY 4.0.`),
    made(
      'thead',
      {},
      made(
        'tr',
        {},
        head('Date'),
        head('Where'),
        head('Violence, and its sides under UCDP’s names'),
        head('Deaths, best estimate', { className: 'number' }),
        head('Low', { className: 'number' }),
        head('High', { className: 'number' }),
      ),
    ),
    rows,
  );
}

function addRows(rows: HTMLElement, points: readonly RecordedPoint[], file: MapFile, context: ListContext): void {
  if (points.length === 0 || !rows.isConnected) return;
  const cell = (words: string, properties: Made<'td'> = {}) => made('td', properties, words);
  rows.append(
    ...points
      .slice(0, rowsAtOnce)
      .map((point) =>
        made(
          'tr',
          {},
          cell(daysWords(point) + (point.preliminary ? ', preliminary' : '')),
          cell(whereWords(point.spot, file)),
          cell(`${context.typeWords(point.type)}: ${sidesWords(point)}`),
          ...[point.best, point.low, point.high].map((deaths) => cell(numberWords(deaths), { className: 'number' })),
        ),
      ),
  );
  setTimeout(() => addRows(rows, points.slice(rowsAtOnce), file, context));
}

/** Events that have no mark, because they happened far away, or are known only to a region or a country. */
function elsewhereWords({ elsewhere }: Scene, { story }: ListContext): HTMLElement[] {
  const entries = (storyEntries.last ?? []).filter(({ slug }) => elsewhere.includes(slug));
  if (entries.length === 0) return [];
  return [
    made(
      'details',
      {},
      made('summary', {}, `Outside the map, or known only to a region or country (${entries.length})`),
      made(
        'ul',
        { role: 'list' },
        ...entries.map(({ slug, title, dateWords: date, placeName }) => made('li', {}, `${date}, ${placeName}: `, eventLink(slug, title, story))),
      ),
    ),
  ];
}
