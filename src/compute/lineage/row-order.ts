import { ascending, mean } from 'd3-array';
import { bandIds } from './bands.ts';
import { type ChartLink, isAlive } from './lives.ts';
import type { Row } from './rows.ts';

/** Above so many rows in a band the exact method would take too long (2^n states). */
const mostExact = 16;
/** A crossing weighs as much as so many rows that links pass on their way. */
const crossingWeight = 100;

/** The cost of an order: how often links cross lines that they do not concern, and how many rows they span in all. */
export interface OrderCost {
  readonly crossings: number;
  readonly length: number;
}

/** A link as the order of rows sees it. */
interface Span {
  readonly rows: readonly number[];
  /** Rows in which an actor is alive at its moment: those that it would cross. */
  readonly crosses: readonly boolean[];
}

function spansOf(rows: readonly Row[], links: readonly ChartLink[]): Span[] {
  const rowOf = new Map(rows.flatMap((row, index) => row.lives.map(({ id }) => [id, index] as const)));
  return links
    .map(({ origins, heirs, moment }) => {
      const ends = [...new Set([...origins, ...heirs].flatMap((id) => rowOf.get(id) ?? []))];
      return { rows: ends, crosses: rows.map(({ lives }, index) => !ends.includes(index) && lives.some((life) => isAlive(life, moment))) };
    })
    .filter(({ rows: ends }) => ends.length > 1);
}

/** What an order of rows costs. */
export function orderCost(rows: readonly Row[], links: readonly ChartLink[]): OrderCost {
  let crossings = 0;
  let length = 0;
  for (const { rows: ends, crosses } of spansOf(rows, links)) {
    const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
    length += bottom - top;
    for (let row = top + 1; row < bottom; row += 1) if (crosses[row]) crossings += 1;
  }
  return { crossings, length };
}

/**
 * The order of rows, within bands in their sequence, in which links cross the fewest lines; among these, in which
 * they are shortest. Each band is ordered exactly: see {@link exactOrder}; one with more than 16 rows by barycentre.
 */
export function orderRows(rows: readonly Row[], links: readonly ChartLink[]): Row[] {
  const large = bandIds.filter((band) => rows.filter((row) => row.band === band).length > mostExact);
  return exactOrder(large.length > 0 ? barycentreOrder(rows, links) : rows, links, large);
}

/**
 * The best order within each band, by dynamic programming over subsets, as Held and Karp did for sequencing
 * (M. Held and R. M. Karp, "A dynamic programming approach to sequencing problems", Journal of the Society for
 * Industrial and Applied Mathematics 10(1), 1962, 196–210). Rows of a band are placed from the top. What the next
 * row costs, links that cross it and links that pass on below it, depends only on the set of rows that stand above,
 * not on their order. So the cheapest way to each set is found once: 2^n sets for n rows. The other bands matter
 * only as "above" and "below", so each band is solved by itself and the whole is the best for this sequence of bands.
 * @param rows in the order of bands
 * @param leave bands that keep the order they have
 */
export function exactOrder(rows: readonly Row[], links: readonly ChartLink[], leave: readonly Row['band'][] = []): Row[] {
  const spans = spansOf(rows, links);
  return bandIds.flatMap((band) => {
    const inside = rows.flatMap((row, index) => (row.band === band ? [index] : []));
    const order = leave.includes(band) ? inside : bestOrder(inside, spans);
    return order.flatMap((index) => rows[index] ?? []);
  });
}

function bestOrder(inside: readonly number[], spans: readonly Span[]): number[] {
  const n = inside.length;
  const [top, bottom] = [inside[0] ?? 0, inside.at(-1) ?? 0];
  const touching = spans.map((span) => ({
    inside: span.rows.reduce((mask, row) => mask | (inside.includes(row) ? 1 << inside.indexOf(row) : 0), 0),
    above: span.rows.some((row) => row < top),
    below: span.rows.some((row) => row > bottom),
    crosses: inside.reduce((mask, row, bit) => mask | (span.crosses[row] ? 1 << bit : 0), 0),
  }));
  const full = (1 << n) - 1;
  const cost = (placed: number, next: number) => {
    const after = placed | (1 << next);
    let sum = 0;
    for (const span of touching) {
      const below = span.below || (span.inside & full & ~after) !== 0;
      if (!below) continue;
      if ((span.above || (span.inside & placed) !== 0) && (span.crosses & (1 << next)) !== 0) sum += crossingWeight;
      if (span.above || (span.inside & after) !== 0) sum += 1;
    }
    return sum;
  };
  const cheapest = new Float64Array(full + 1).fill(Infinity);
  const lastOf = new Int8Array(full + 1).fill(-1);
  cheapest[0] = 0;
  for (let placed = 0; placed < full; placed += 1)
    for (let next = 0; next < n; next += 1) {
      if ((placed & (1 << next)) !== 0) continue;
      const after = placed | (1 << next);
      const sum = (cheapest[placed] ?? Infinity) + cost(placed, next);
      if (sum < (cheapest[after] ?? Infinity)) {
        cheapest[after] = sum;
        lastOf[after] = next;
      }
    }
  const order: number[] = [];
  for (let placed = full; placed !== 0;) {
    const last = lastOf[placed] ?? -1;
    order.unshift(inside[last] ?? 0);
    placed &= ~(1 << last);
  }
  return order;
}

/**
 * An order by barycentre sweeps (Sugiyama, Tagawa and Toda 1981): each row moves, within its band, to the mean of
 * the rows that it is linked to; the best of the orders met is kept.
 */
export function barycentreOrder(rows: readonly Row[], links: readonly ChartLink[]): Row[] {
  let order = [...rows];
  let best = { order, cost: weigh(orderCost(order, links)) };
  for (let sweep = 0; sweep < 24; sweep += 1) {
    const spans = spansOf(order, links);
    const centre = order.map(
      (_, index) =>
        mean(spans.filter(({ rows: ends }) => ends.includes(index)).flatMap(({ rows: ends }) => ends.filter((end) => end !== index))) ?? index,
    );
    order = order
      .map((row, index) => ({ row, centre: centre[index] ?? index, index }))
      .sort((a, b) => bandIds.indexOf(a.row.band) - bandIds.indexOf(b.row.band) || ascending(a.centre, b.centre) || a.index - b.index)
      .map(({ row }) => row);
    const cost = weigh(orderCost(order, links));
    if (cost < best.cost) best = { order, cost };
  }
  return best.order;
}

function weigh({ crossings, length }: OrderCost): number {
  return crossings * crossingWeight + length;
}
