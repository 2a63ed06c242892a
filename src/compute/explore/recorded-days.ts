import { type ActorFamily, actorFamilyIds, type Region, regionIds } from '../../model/vocabulary.ts';
import type { RecordedEvent } from '../../model/recorded-violence.ts';
import { day } from './time-window.ts';

/**
 * Families of the sides of recorded events, by UCDP’s names. Sides that are peoples, and those of which we have no
 * actor, are in no family: their deaths stand in no lane of families, but in those of regions.
 */
const sideFamilies: Readonly<Record<string, ActorFamily | 'none'>> = {
  'Government of Mali': 'state-forces',
  'Military faction (Red Berets)': 'state-forces',
  'Government of Russia (Soviet Union)': 'foreign-forces',
  'Government of Burkina Faso': 'foreign-forces',
  'Government of Niger': 'foreign-forces',
  JNIM: 'al-qaeda-linked',
  AQIM: 'al-qaeda-linked',
  'Ansar Dine': 'al-qaeda-linked',
  MUJAO: 'al-qaeda-linked',
  FLM: 'al-qaeda-linked',
  'al-Murabitun': 'al-qaeda-linked',
  'Signed-in-Blood Battalion': 'al-qaeda-linked',
  'Ansaroul Islam': 'al-qaeda-linked',
  IS: 'islamic-state-linked',
  CMA: 'azawad-movements',
  'CSP-PSD': 'azawad-movements',
  FLA: 'azawad-movements',
  MAA: 'azawad-movements',
  MSA: 'pro-government-movements',
  GATIA: 'pro-government-movements',
  'CM-FPR': 'pro-government-movements',
  'Ganda Iso': 'pro-government-movements',
  'Dozos (Mali)': 'self-defence',
  'Dan na Ambassagou': 'self-defence',
  Civilians: 'none',
  Dogon: 'none',
  Fulani: 'none',
  Tuareg: 'none',
  'Daoussak (Tuareg)': 'none',
  JAS: 'none',
  MPGK: 'none',
  XXX432: 'none',
};

/**
 * The family of a side, or none.
 * @throws where UCDP names a side that the list lacks
 */
export function familyOfSide(side: string): ActorFamily | undefined {
  const family = sideFamilies[side];
  if (family === undefined) throw new Error(`UCDP names a side “${side}” that sideFamilies lacks: give it a family, or “none”.`);
  return family === 'none' ? undefined : family;
}

/** UCDP’s regions by our ids: those of 2012. */
const regionsByName: Readonly<Record<string, Region>> = {
  'Kayes region': 'kayes',
  'Koulikoro region': 'koulikoro',
  'Sikasso region': 'sikasso',
  'Segou region': 'segou',
  'Mopti region': 'mopti',
  'Tombouctou region': 'timbuktu',
  'Gao region': 'gao',
  'Ménaka region': 'gao',
  'Kidal region': 'kidal',
  'Bamako region': 'bamako',
};

/** UCDP’s `date_prec`: 1 is the day; 2 and 3 a few days or a week; 4 and 5 a month or more. */
const knownTo = ['day', 'week', 'month'] as const;
type KnownTo = (typeof knownTo)[number];

/**
 * Recorded deaths by day, as the timeline’s lanes need them: columns of whole numbers, one entry a recorded event, in
 * order of date. `days` counts days from the entry before (the first from 1970); `exactness` is a place in
 * `knownTo`; `regions` is 0 for none, else a place in `regionIds` from 1; `families` has
 * one bit for each of `actorFamilyIds` that is a side.
 */
export interface RecordedDaysFile {
  readonly version: 2;
  readonly days: readonly number[];
  readonly deaths: readonly number[];
  readonly exactness: readonly number[];
  readonly regions: readonly number[];
  readonly families: readonly number[];
}

/** Deaths of one recorded event: best estimate, on a day, ms UTC. */
export interface RecordedDay {
  readonly at: number;
  readonly deaths: number;
  /** How well the date is known. */
  readonly known: KnownTo;
  readonly region: Region | undefined;
  readonly families: readonly ActorFamily[];
}

/** @param events in order of date */
export function writeRecordedDays(events: readonly RecordedEvent[]): RecordedDaysFile {
  const dayOf = ({ date_start: date }: RecordedEvent) => Date.parse(date) / day;
  return {
    version: 2,
    days: events.map((event, index) => dayOf(event) - (index === 0 ? 0 : dayOf(events[index - 1] as RecordedEvent))),
    deaths: events.map(({ best }) => best),
    exactness: events.map(({ date_prec: precision }) => knownTo.indexOf(precision === 1 ? 'day' : precision <= 3 ? 'week' : 'month')),
    regions: events.map(({ adm_1: name }) => {
      const region = regionsByName[name];
      if (region === undefined && name !== '') throw new Error(`UCDP names a region “${name}” that regionsByName lacks.`);
      return region === undefined ? 0 : regionIds.indexOf(region) + 1;
    }),
    families: events.map(({ side_a: a, side_b: b }) =>
      [...a.split(', '), ...b.split(', ')].reduce((bits, side) => {
        const family = familyOfSide(side);
        return family === undefined ? bits : bits | (1 << actorFamilyIds.indexOf(family));
      }, 0),
    ),
  };
}

/**
 * Reads the file of recorded days.
 * @throws where it is of another version, or cut off
 */
export function readRecordedDays(sent: unknown): RecordedDay[] {
  const file = (sent ?? {}) as RecordedDaysFile;
  if ((file.version as unknown) !== 2) throw new Error(`The file of recorded deaths is of version ${String(file.version)}, not 2.`);
  const columns = [file.days, file.deaths, file.exactness, file.regions, file.families] as const;
  if (columns.some((column) => !Array.isArray(column) || column.length !== file.days.length))
    throw new Error('The file of recorded deaths is cut off.');
  let at = 0;
  return file.days.map((days, index) => {
    at += days;
    return {
      at: at * day,
      deaths: file.deaths[index] ?? 0,
      known: knownTo[file.exactness[index] ?? 2] ?? 'month',
      region: regionIds[(file.regions[index] ?? 0) - 1],
      families: actorFamilyIds.filter((_, bit) => ((file.families[index] ?? 0) >> bit) & 1),
    };
  });
}
