import { dateWords } from '../../compute/date-words.ts';
import { isoDay } from '../../compute/recorded-dots.ts';
import type { MapFile } from '../../compute/map-file.ts';
import type { RecordedPoint } from '../../compute/recorded-points.ts';
import { numberWords } from '../../compute/toll-words.ts';
import { showOverPage } from '../over-page.ts';
import { readerMoved, storyEntries } from '../story-signals.ts';
import { htmlElement } from './html-element.ts';
import { eventLink, eventLinks, type ListContext } from './map-links.ts';
import type { Scene } from './map-view.ts';
import { daysWords, sidesWords, whereWords } from './map-words.ts';

/** Rows that are made at one stroke; the others follow while the page answers. */
const rowsAtOnce = 60;

/** Opens all that the map shows now, in words: the present event, recorded events as a table, and our events by place. */
export function openList(home: HTMLElement, opener: HTMLElement, file: MapFile, scene: Scene, missing: string, context: ListContext): void {
  if (home.querySelector('.map-list-sheet')) return; // asked for twice
  const date = dateWords(isoDay(scene.today));
  const title = htmlElement('h2', { id: 'map-list-title', tabindex: '-1' }, `What the map shows on ${date}`);
  const close = htmlElement('button', { type: 'button', class: 'sheet-close button' }, 'Close');
  const rows = htmlElement('tbody', {});
  const sheet = htmlElement(
    'dialog',
    { class: 'sheet map-list-sheet', 'aria-labelledby': title.id },
    close,
    title,
    ...toldWords(scene, context),
    ...(missing === '' ? [] : [htmlElement('p', {}, missing)]),
    htmlElement('div', { class: 'table-frame', role: 'region', 'aria-labelledby': 'map-list-caption', tabindex: '0' }, tableOf(rows, scene, date)),
    htmlElement('h3', {}, 'Events of the story by place'),
    ...scene.places
      .toSorted((a, b) => a.place.name.localeCompare(b.place.name))
      .map((shown) =>
        htmlElement('details', {}, htmlElement('summary', {}, `${shown.place.words} (${shown.slugs.length})`), eventLinks(shown, context)),
      ),
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
  return [htmlElement('p', {}, `The story is at: ${entry.dateWords}, ${told.where.words}: `, eventLink(entry.slug, entry.title, story), '.')];
}

function tableOf(rows: HTMLElement, { points }: Scene, date: string): HTMLElement {
  const head = (words: string, attributes: Readonly<Record<string, string>> = {}) => htmlElement('th', { scope: 'col', ...attributes }, words);
  const count =
    points.length === 0 ? 'No recorded event' : points.length === 1 ? '1 recorded event' : `${numberWords(points.length)} recorded events`;
  return htmlElement(
    'table',
    { class: 'data-table' },
    htmlElement('caption', { id: 'map-list-caption' }, `${count} with deaths in the 24 months to ${date}, the newest first. UCDP, CC BY 4.0.`),
    htmlElement(
      'thead',
      {},
      htmlElement(
        'tr',
        {},
        head('Date'),
        head('Where'),
        head('Violence, and its sides under UCDP’s names'),
        head('Deaths, best estimate', { class: 'number' }),
        head('Low', { class: 'number' }),
        head('High', { class: 'number' }),
      ),
    ),
    rows,
  );
}

function addRows(rows: HTMLElement, points: readonly RecordedPoint[], file: MapFile, context: ListContext): void {
  if (points.length === 0 || !rows.isConnected) return;
  const cell = (words: string, attributes: Readonly<Record<string, string>> = {}) => htmlElement('td', attributes, words);
  rows.append(
    ...points
      .slice(0, rowsAtOnce)
      .map((point) =>
        htmlElement(
          'tr',
          {},
          cell(daysWords(point) + (point.preliminary ? ', preliminary' : '')),
          cell(whereWords(point.spot, file)),
          cell(`${context.typeWords(point.type)}: ${sidesWords(point)}`),
          ...[point.best, point.low, point.high].map((deaths) => cell(numberWords(deaths), { class: 'number' })),
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
    htmlElement(
      'details',
      {},
      htmlElement('summary', {}, `Outside the map, or known only to a region or country (${entries.length})`),
      htmlElement(
        'ul',
        { role: 'list' },
        ...entries.map(({ slug, title, dateWords: date, placeName }) =>
          htmlElement('li', {}, `${date}, ${placeName}: `, eventLink(slug, title, story)),
        ),
      ),
    ),
  ];
}
