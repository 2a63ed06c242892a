import { daySpan } from '../date-span.ts';
import { withoutQuotations } from '../quotations.ts';
import type { Problem, World } from '../world.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const weekday = `(?<weekday>${weekdays.join('|')})`;
const day = String.raw`(?<day>\d{1,2}) (?<month>${months.join('|')})(?: (?<year>\d{4}))?`;
const weekdaysBesideDays = [
  new RegExp(String.raw`\b${weekday},? (?:the )?${day}`, 'gu'),
  new RegExp(String.raw`\b${day}(?:,| was) a ${weekday}(?: in (?<yearAfter>\d{4}))?`, 'gu'),
];

/** Causes later than their effects, and weekdays that do not fit their dates. */
export function findDateProblems(world: World): Problem[] {
  const starts = new Map(world.events.map(({ id, facts }) => [id, daySpan(facts.date).first]));
  return world.events.flatMap(({ id, file, facts }) => [
    ...facts.leadsTo.flatMap(({ event }, index): Problem[] => {
      const cause = starts.get(id);
      const effect = starts.get(event);
      if (cause === undefined || effect === undefined || cause <= effect) return [];
      return [
        {
          file,
          field: ['leadsTo', index, 'event'],
          message: `"${event}" begins before this event does, so it cannot follow from it. Turn the link round, or take it out.`,
        },
      ];
    }),
    ...wrongWeekdays(facts.dateNote ?? '', facts.date).map(({ words, right }): Problem => ({
      file,
      field: ['dateNote'],
      message: `"${words}" is not right: that day was a ${right}. Correct the weekday or the date.`,
    })),
  ]);
}

/**
 * Weekdays in a note that do not fit the day beside them, "Friday 23 March" or "23 March 2012, a Friday". Where
 * no year is given it is that of the event, or that of its last day; a slip that the note quotes is somebody else’s.
 */
export function wrongWeekdays(note: string, date: string): { words: string; right: string }[] {
  return weekdaysBesideDays
    .flatMap((pattern) => [...withoutQuotations(note).matchAll(pattern)])
    .flatMap(({ 0: words, groups = {} }) => {
      const year = groups['year'] ?? groups['yearAfter'];
      const years = year === undefined ? [...date.matchAll(/(?<=^|\/)\d{4}/gu)].map(([text]) => text) : [year];
      const fitting = years.map((text) => weekdayOf(Number(text), groups['month'] ?? '', Number(groups['day'])));
      return fitting.includes(groups['weekday'] ?? '') ? [] : [{ words, right: fitting[0] ?? '' }];
    });
}

function weekdayOf(year: number, month: string, dayOfMonth: number): string {
  return weekdays[new Date(Date.UTC(year, months.indexOf(month), dayOfMonth)).getUTCDay()] ?? '';
}
