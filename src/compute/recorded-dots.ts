/** What is older than this is not shown: 24 months, in days. */
export const daysShown = 731;

/** Up to how many days back, and how strong, 0 to 1: the last three months, the last year, and what is older. */
const strengths = [
  { days: 92, strength: 0.85 },
  { days: 366, strength: 0.42 },
  { days: daysShown, strength: 0.14 },
] as const;
/** In its last three months a dot fades away. */
const fading = 92;

/** How strong the dot of an event is that began some days ago, 0 to 1. */
export function strengthAt(age: number): number {
  if (age < 0) return 0;
  const { strength } = strengths.find(({ days }) => age <= days) ?? { strength: 0 };
  return strength * Math.min(1, Math.max(0, (daysShown - age) / fading));
}

/** The radius of a dot, px: its area is in proportion to the deaths, between what can be seen and what hides too much. */
export function radiusOf(deaths: number): number {
  return Math.min(10, Math.max(1.3, 0.42 * Math.sqrt(deaths)));
}

/** The points of the 24 months up to a day. @param points in order of their first day */
export function shownOn<Point extends { readonly day: number }>(points: readonly Point[], today: number): readonly Point[] {
  return points.slice(firstAfter(points, today - daysShown), firstAfter(points, today));
}

/** The number of the first point that began after a day. */
function firstAfter(points: readonly { readonly day: number }[], day: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number of days since 1970 as "2022-03-27". */
export function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
