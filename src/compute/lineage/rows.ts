import { type BandId, bandIds } from './bands.ts';
import type { ChartLife, ChartLink } from './lives.ts';

const day = 86_400_000;
/** A successor may begin so long before its predecessor ends and still continue its line. */
const handover = 100 * day;
/** So long after the end of one actor its row may be used by an unrelated one. */
const restBeforeReuse = 2 * 365 * day;

/** A row of the chart: one life, or several that never overlap, in order of time. */
export interface Row {
  readonly id: string;
  readonly band: BandId;
  readonly lives: readonly ChartLife[];
}

/**
 * Puts lives into rows. A row holds one life or a chain: renamed or succeeded; else the successor of an interlude;
 * else a merger of one or two in which the row's own life ended (of three or more, none is named the heir's own). A row whose last life has a known end is used again by an
 * unrelated one that begins at least two years later. A split never continues the row of what it left: that would
 * name an heir. Rows are in order of bands, then of start.
 */
export function chartRows(lives: readonly ChartLife[], links: readonly ChartLink[]): Row[] {
  const chains = new Chains(lives);
  const done = links.filter(({ link }) => link.status === 'done');
  const successions = done.filter(
    ({ link, origins, heirs }) => (link.type === 'renamed' || link.type === 'succeeded-by') && origins.length === 1 && heirs.length === 1,
  );
  for (const { origins, heirs } of successions) if (!isInterlude(heirs[0], successions, chains)) chains.join(origins[0], heirs[0]);
  for (const { origins, heirs } of successions) {
    const after = successions.find((next) => next.origins[0] === heirs[0] && isInterlude(heirs[0], successions, chains));
    if (after) chains.join(origins[0], after.heirs[0]);
  }
  for (const { link, origins, heirs } of done)
    if (link.type === 'merged-into' && origins.length < 3)
      for (const origin of origins) if (link.from.find(({ actor }) => actor.id === origin)?.part === undefined) chains.join(origin, heirs[0]);
  return bandIds.flatMap((band) =>
    reuse(chains.all().filter(([first]) => first?.band === band)).map((row) => ({ id: row.map(({ id }) => id).join('+'), band, lives: row })),
  );
}

/** True for a successor that was still there when its own successor began: a junta that goes on beside a transition. */
function isInterlude(id: string | undefined, successions: readonly ChartLink[], chains: Chains): boolean {
  return successions.some(({ origins, heirs }) => origins[0] === id && !chains.canFollow(id, heirs[0]));
}

class Chains {
  readonly #lives: ReadonlyMap<string, ChartLife>;
  readonly #next = new Map<string, string>();
  readonly #before = new Map<string, string>();

  constructor(lives: readonly ChartLife[]) {
    this.#lives = new Map(lives.map((life) => [life.id, life]));
  }

  /** True where the second began when the first was at its end. */
  canFollow(first: string | undefined, second: string | undefined): boolean {
    const [a, b] = [this.#lives.get(first ?? ''), this.#lives.get(second ?? '')];
    if (a === undefined || b === undefined || a.band !== b.band || a.end !== 'ended') return false;
    return (a.last ?? Infinity) - handover <= (b.first ?? -Infinity) && (a.first ?? -Infinity) < (b.first ?? -Infinity);
  }

  /** Lets the second continue the line of the first, where time allows and neither has been joined already. */
  join(first: string | undefined, second: string | undefined): void {
    if (first === undefined || second === undefined || !this.canFollow(first, second)) return;
    if (this.#next.has(first) || this.#before.has(second)) return;
    this.#next.set(first, second);
    this.#before.set(second, first);
  }

  all(): ChartLife[][] {
    return [...this.#lives.keys()].filter((id) => !this.#before.has(id)).map((id) => this.#from(id));
  }

  #from(id: string): ChartLife[] {
    const life = this.#lives.get(id);
    const next = this.#next.get(id);
    return life === undefined ? [] : [life, ...(next === undefined ? [] : this.#from(next))];
  }
}

/** Lets rows be used again, each by the first chain that fits; the shortest rest first would gain nothing here. */
function reuse(chains: readonly ChartLife[][]): ChartLife[][] {
  const rows: ChartLife[][] = [];
  for (const chain of chains) {
    const start = chain[0]?.first ?? -Infinity;
    const free = rows.find((row) => {
      const last = row.at(-1);
      return last !== undefined && last.end === 'ended' && (last.last ?? Infinity) + restBeforeReuse <= start;
    });
    if (free) free.push(...chain);
    else rows.push([...chain]);
  }
  return rows;
}
