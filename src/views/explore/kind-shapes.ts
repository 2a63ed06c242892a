import type { EventKind } from '../../model/vocabulary.ts';
import { kindDrawings } from '../kind-symbol/kind-drawings.ts';
import { drawn, type Drawn } from './drawn.ts';

/** A shape of a kind as a line that can stand anywhere in a longer path. */
export interface KindShape {
  /** How wide its outline is drawn, px; undefined where it is filled. */
  readonly outline: number | undefined;
  /** @param x of its middle, px @param y of its middle, px */
  readonly at: (x: number, y: number) => string;
}

/** One command of a path: a letter and what it is given. */
interface Step {
  readonly letter: string;
  readonly numbers: readonly number[];
}

const known = new Map<string, readonly KindShape[]>();

/** Of the outlines in `kind-drawings.ts`, in their box of 12 by 12. */
const outlineWidth = 1.5;

/** The shapes of a kind, so many px wide. */
export function kindShapes(kind: EventKind, size: number): readonly KindShape[] {
  const key = `${kind} ${size}`;
  const found = known.get(key) ?? shapesOf(kindDrawings[kind], size / 12);
  known.set(key, found);
  return found;
}

/** The mark of a kind, so many px wide, its middle at 0,0. */
export function kindMark(kind: EventKind, size: number): Drawn[] {
  return kindShapes(kind, size).map(({ outline, at }) => shapePath(at(0, 0), outline));
}

/** One shape or several. @param outline how wide it is drawn, px; undefined where it is filled */
export function shapePath(d: string, outline: number | undefined): Drawn {
  return drawn('path', outline === undefined ? { d } : { class: 'mark-outline', 'stroke-width': outline, d });
}

function shapesOf(drawing: string, scale: number): KindShape[] {
  return [...drawing.matchAll(/<(?:path|circle) ([^>]*?)\/>/gu)].map(([, written = '']) => {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(written)?.[1];
    const d = attribute('d') ?? circle(Number(attribute('cx')), Number(attribute('cy')), Number(attribute('r')));
    const steps = stepsOf(d, scale);
    const half = 6 * scale;
    const outline = attribute('class') === 'hollow-shape' ? hundredths(outlineWidth * scale) : undefined;
    return { outline, at: (x, y) => steps.map((step) => movedStep(step, x - half, y - half)).join('') };
  });
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 0 0 ${2 * radius} 0a${radius} ${radius} 0 0 0 ${-2 * radius} 0z`;
}

function stepsOf(d: string, scale: number): Step[] {
  return [...d.matchAll(/([a-z])([^a-z]*)/giu)].map(([, letter = '', written = '']) => {
    const numbers = [...written.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu)].map(Number);
    // Of an arc these say how it turns, not where it goes.
    const isTurn = (index: number) => letter === 'a' && [2, 3, 4].includes(index % 7);
    return { letter, numbers: numbers.map((number, index) => (isTurn(index) ? number : hundredths(number * scale))) };
  });
}

/** Steps from where one stands (small letters) are the same anywhere. */
function movedStep({ letter, numbers }: Step, x: number, y: number): string {
  if (letter !== letter.toUpperCase()) return letter + numbers.join(' ');
  return letter + numbers.map((number, index) => hundredths(number + (letter === 'V' || (letter !== 'H' && index % 2 === 1) ? y : x))).join(' ');
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
