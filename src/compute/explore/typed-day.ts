import { isDay } from '../choice/choice-address.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * A day, month or year as somebody types it, as it stands in an address: "10 January 2013", "10.1.2013", "10/1/2013" and
 * "2013-01-10" are "2013-01-10"; "Jan 2013" is "2013-01"; "2013" is "2013". Undefined where it is none of these.
 */
export function readTypedDay(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/gu, ' ');
  const named = /^(?:(?<day>\d{1,2})\.? )?(?<name>\p{L}{3,9})\.?,? (?<year>[12]\d{3})$/u.exec(text)?.groups;
  if (named) {
    const month = months.findIndex((name) => name.startsWith(named['name'] ?? ''));
    return month === -1 ? undefined : written(named['year'], month + 1, named['day']);
  }
  const dayFirst = /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>[12]\d{3})$/u.exec(text)?.groups;
  if (dayFirst) return written(dayFirst['year'], Number(dayFirst['month']), dayFirst['day']);
  const yearFirst = /^(?<year>[12]\d{3})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/u.exec(text)?.groups;
  if (!yearFirst) return undefined;
  return yearFirst['month'] === undefined ? yearFirst['year'] : written(yearFirst['year'], Number(yearFirst['month']), yearFirst['day']);
}

function written(year = '', month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const text = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return text;
  const whole = `${text}-${day.padStart(2, '0')}`;
  return isDay(whole) ? whole : undefined;
}
