import { daySpan } from '../../model/date-span.ts';
import type { ActorFamily } from '../../model/vocabulary.ts';
import type { StoryLineage } from '../actor-profile.ts';
import { latestChange } from '../last-change.ts';
import type { Chapter, Story } from '../story.ts';
import { actorsInChart, type BandId } from './bands.ts';
import { chartLinks, chartLives, type ChartLife, type ChartLink } from './lives.ts';
import type { LifeLine } from './life-lines.ts';
import type { NamePlace } from './name-places.ts';
import { orderRows } from './row-order.ts';
import { chartRows, type Row } from './rows.ts';
import type { TimeScale } from './time-scale.ts';
import type { Trunk } from './trunks.ts';

/** How the line of a family is drawn, beside its hue: in one line, in two, in blocks. */
export type Texture = 'solid' | 'double' | 'blocks';

const textures: Partial<Record<ActorFamily, Texture>> = {
  government: 'double',
  'regional-bodies': 'double',
  'political-and-civil': 'double',
  'self-defence': 'blocks',
  'islamic-state-linked': 'blocks',
  'international-justice': 'blocks',
};

export function textureOf(family: ActorFamily): Texture {
  return textures[family] ?? 'solid';
}

/** What the chart is drawn from, in whatever direction: lives in rows in their order, and links. */
export interface LineageModel {
  readonly lives: readonly ChartLife[];
  readonly links: readonly ChartLink[];
  readonly rows: readonly Row[];
  readonly chapters: readonly Chapter[];
  readonly materialEnd: number;
  readonly today: number;
}

/** Where the chart ends: the last day of the material, and "today", the day of the latest change. @param completeUntil EDTF */
export function lineageMoments({ events }: Pick<Story, 'events'>, completeUntil: string): Pick<LineageModel, 'materialEnd' | 'today'> {
  const { first, last } = daySpan(completeUntil);
  return { materialEnd: last ?? first, today: daySpan(latestChange(events)).first };
}

/** @param when where the material ends, and the day on which the chart says "today"; ms UTC */
export function lineageModel(
  story: Pick<Story, 'actors' | 'events' | 'chapters'>,
  lineage: readonly StoryLineage[],
  when: Pick<LineageModel, 'materialEnd' | 'today'>,
): LineageModel {
  const events = new Map<string, number>();
  for (const { actors } of story.events) for (const id of new Set(actors.map(({ actor }) => actor.id))) events.set(id, (events.get(id) ?? 0) + 1);
  const lives = chartLives(actorsInChart(story.actors.values(), lineage), (id) => events.get(id) ?? 0);
  const links = chartLinks(lineage, lives);
  return { lives, links, rows: orderRows(chartRows(lives, links), links), chapters: story.chapters, ...when };
}

/** A band as a rectangle, and its name in lines. */
export interface BandBox {
  readonly id: BandId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly actors: number;
  readonly name: readonly string[];
  /** Where its name begins, and the baseline of its first line. */
  readonly nameX: number;
  readonly nameY: number;
}

/** A name as it is written: of an actor, of what is in another panel, or at the end of a line. */
export interface ChartName {
  readonly id: string;
  readonly kind: 'name' | 'end' | 'away';
  /** The actor, or the link, that it names. */
  readonly of: string;
  readonly text: string;
  /** The full name behind it; empty where there is no room. */
  readonly full: string;
  /** Where the full name begins. */
  readonly fullX?: number;
  readonly place: NamePlace;
}

/** A chart ready to be drawn: places in px. */
export interface ChartDrawing {
  readonly direction: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly time: TimeScale;
  readonly bands: readonly BandBox[];
  readonly lines: readonly LifeLine[];
  readonly trunks: readonly Trunk[];
  readonly names: readonly ChartName[];
  /** Names that found no room without covering another. */
  readonly unplaced: readonly string[];
}
