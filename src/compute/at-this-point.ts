import { dateWords } from './date-words.ts';
import { stretchInText, stretchYears } from './month-stretch.ts';
import { numberWords } from './number-words.ts';

/**
 * What was known at a point of the story: recorded deaths, displaced people, and who was there. The figures change only
 * with the month, the year, and the lives of actors, so one small file holds all that is needed, and the same functions
 * serve the build and the browser.
 */
export interface PointFile {
  readonly version: typeof pointFileVersion;
  /** Recorded deaths by month without a gap, final. */
  readonly final: DeathMonths;
  /** The same, preliminary: never added to the final ones. */
  readonly preliminary: DeathMonths;
  /** Deaths of whole years, for years that have no figures by month. */
  readonly years: readonly (readonly [year: number, ...Estimate])[];
  /** People displaced inside the country, and refugees from it, at the end of each year. */
  readonly displacement: readonly (readonly [year: number, inside: number, refugees: number])[];
  /** Who stands in the country, and when: one entry a stretch. */
  readonly presences: readonly Presence[];
}

/** Another version of the file is another form: a page that does not know it leaves its figures as they were drawn. */
export const pointFileVersion = 1;

/** Deaths: best estimate, low, high. Low and high are summed apart. */
export type Estimate = readonly [best: number, low: number, high: number];

/** Months without a gap, from the one named: “2012-01”. */
export interface DeathMonths {
  readonly from: string;
  readonly deaths: readonly Estimate[];
}

/**
 * A stretch in which an actor stands in the country, as days (“2012-01-17”): perhaps from the first, surely from the
 * second to the third, perhaps up to the fourth. null: it goes on. The key names actor and family: “msa azawad-movements”.
 */
export type Presence = readonly [key: string, first: string, sureFirst: string, sureLast: string | null, last: string | null];

/** One figure as it stands on the page. */
export interface PointFigure {
  readonly value: string;
  /** True where a number is known; else the value is a few words that say why there is none. */
  readonly known: boolean;
  /** Range, or owner and date. */
  readonly detail: string;
}

export const pointFigureIds = ['soFar', 'lastYear', 'inside', 'refugees'] as const;
export type PointFigureId = (typeof pointFigureIds)[number];

export interface AtThisPoint {
  readonly figures: Readonly<Record<PointFigureId, PointFigure>>;
  /** Who counted the deaths, to which month, and what is missing. */
  readonly note: string;
  /** The keys of those present; false where it is not sure that they were, because the date of their beginning or end is rough. */
  readonly present: ReadonlyMap<string, boolean>;
}

/**
 * What was known at a moment. Deaths count to the end of the month before, since the figures are by month; displacement
 * is that of the last end of a year.
 * @param moment ms UTC
 */
export function atThisPoint(file: PointFile, moment: number): AtThisPoint {
  const { final, preliminary } = file;
  const now = monthOf(new Date(moment).toISOString());
  return {
    figures: { soFar: deathsSoFar(final, now), lastYear: deathsLastYear(final, preliminary, now), ...displaced(file, moment) },
    note: deathsNote(file, now),
    present: presentAt(file.presences, new Date(moment).toISOString().slice(0, 10)),
  };
}

/** A file as it was fetched. @throws where it is not one of this version, or not whole */
export function readPointFile(json: unknown): PointFile {
  const file = json as Partial<PointFile> | null;
  if (file?.version !== pointFileVersion) throw new Error(`not a file of version ${pointFileVersion}`);
  const { final, preliminary, years, displacement, presences } = file;
  if (![final?.deaths, preliminary?.deaths, years, displacement, presences].every(Array.isArray)) throw new Error('a part of the file is missing');
  return file as PointFile;
}

/** Since when deaths are counted: “2012” where from its first month, else “March 2012”. */
export function sinceWords({ from }: Pick<DeathMonths, 'from'>): string {
  return dateWords(from.replace(/-01$/u, ''));
}

/** How many are there, and who: “3: Barkhane, Takuba, MINUSMA”. The number comes first, for names may find no room. */
export function presentWords(names: readonly string[], { named }: { named: boolean }): string {
  if (names.length === 0) return 'none';
  return named ? `${names.length}: ${names.join(', ')}` : String(names.length);
}

function deathsSoFar(final: DeathMonths, now: number): PointFigure {
  const known = final.deaths.slice(0, Math.max(0, now - monthOf(final.from)));
  return known.length === 0 ? notKnown('not counted', `before ${sinceWords(final)}`) : figureOf(known);
}

function deathsLastYear(final: DeathMonths, preliminary: DeathMonths, now: number): PointFigure {
  const start = monthOf(final.from);
  if (now <= start) return notKnown('not counted', `before ${sinceWords(final)}`);
  const months = Array.from({ length: 12 }, (_, index) => now - 12 + index).filter((month) => month >= start);
  const known = months.map((month) => final.deaths[month - start]).filter((deaths) => deaths !== undefined);
  if (known.length === months.length) return figureOf(known);
  const early = months.filter((month) => (preliminary.deaths[month - monthOf(preliminary.from)] ?? final.deaths[month - start]) !== undefined);
  return early.length === months.length ? notKnown('not added up', 'part preliminary') : notKnown('not known', 'months missing');
}

function figureOf(months: readonly Estimate[]): PointFigure {
  const [best, low, high] = sumOf(months);
  return { value: numberWords(best), known: true, detail: rangeWords(low, high) };
}

function deathsNote({ final, preliminary, years }: PointFile, now: number): string {
  const start = monthOf(final.from);
  const end = start + final.deaths.length;
  if (now <= start) return `Deaths: the figures of UCDP here begin with ${monthWords(start)}.`;
  if (now <= end) return `Deaths: UCDP, best estimate and low–high, to the end of ${monthWords(now - 1)}.`;
  const resumed = monthOf(preliminary.from);
  const missing = preliminary.deaths.length === 0 ? 'after that' : resumed > end ? missingWords(end, resumed - 1) : undefined;
  const gap = `Deaths: UCDP, to the end of ${monthWords(end - 1)}${missing === undefined ? '' : `; no figures by month ${missing}`}.`;
  const later = preliminary.deaths.slice(0, Math.max(0, now - resumed));
  if (later.length === 0) {
    const whole = years.filter(([year]) => year * 12 >= end && (year + 1) * 12 <= now);
    return [gap, ...whole.map(([year, best, low, high]) => `All of ${year}: ${numberWords(best)} (${rangeWords(low, high)}).`)].join(' ');
  }
  const [best, low, high] = sumOf(later);
  const last = resumed + later.length - 1;
  const from = later.length === 1 ? '' : `${monthWords(resumed).split(' ')[0] ?? ''} to `;
  return `${gap} Preliminary, not added: ${numberWords(best)} (${rangeWords(low, high)}), ${from}${monthWords(last)}.`;
}

function displaced({ displacement }: PointFile, moment: number): Record<'inside' | 'refugees', PointFigure> {
  const year = new Date(moment).getUTCFullYear() - 1;
  const row = displacement.findLast(([of]) => of <= year);
  if (row === undefined) {
    const none = notKnown('not recorded', `here before ${displacement[0]?.[0] ?? ''}`);
    return { inside: none, refugees: none };
  }
  const [of, inside, refugees] = row;
  const detail = `end of ${of}`;
  // In this file 0 means that nobody was reported, not that nobody was displaced.
  const figure = (people: number) => (people === 0 ? notKnown('none reported', detail) : { value: numberWords(people), known: true, detail });
  return { inside: figure(inside), refugees: figure(refugees) };
}

function presentAt(presences: readonly Presence[], day: string): Map<string, boolean> {
  return new Map(
    presences
      .filter(([, first, , , last]) => first <= day && (last === null || day <= last))
      .map(([key, , sureFirst, sureLast]) => [key, sureFirst <= day && (sureLast === null || day <= sureLast)]),
  );
}

function notKnown(value: string, detail: string): PointFigure {
  return { value, known: false, detail };
}

function sumOf(months: readonly Estimate[]): Estimate {
  return months.reduce(([best, low, high], month) => [best + month[0], low + month[1], high + month[2]], [0, 0, 0]);
}

function rangeWords(low: number, high: number): string {
  return `${numberWords(low)}–${numberWords(high)}`;
}

/** Months in a row since the year 0, to reckon with: “2012-03”, and “2012-03-22” too. */
function monthOf(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** “2012-03”, of months in a row since the year 0. */
function isoMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** “March 2012” */
function monthWords(month: number): string {
  return dateWords(isoMonth(month));
}

/** “for 2024 and 2025” where the years are whole, else “from March 2024 to May 2025”. */
function missingWords(first: number, last: number): string {
  const stretch = { from: isoMonth(first), to: isoMonth(last) };
  return first % 12 === 0 && last % 12 === 11 ? `for ${stretchYears(stretch)}` : `from ${stretchInText(stretch)}`;
}
