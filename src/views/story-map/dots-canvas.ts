import { type MapFrame, type MapSize, placeInFrame, wholeFrame } from '../../compute/map-frame.ts';
import { radiusOf, strengthAt } from '../../compute/recorded-dots.ts';
import type { RecordedPoint } from '../../compute/recorded-points.ts';
import type { ViolenceType } from '../../model/vocabulary.ts';
import { dotDrawings, drawnRadius } from './dot-drawings.ts';

/** The colour of each type of violence, as the browser computed it. */
export type DotColours = Readonly<Record<ViolenceType, string>>;

/** The canvas of recorded violence: one dot a recorded event, between the land and the names. */
export class DotsCanvas {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d');
  readonly #shapes = new Map(Object.entries(dotDrawings).map(([type, path]) => [type, new Path2D(path)]));

  constructor() {
    this.canvas.ariaHidden = 'true';
  }

  /** Draws events, the newest on top: those of the last 24 months before a day (days since 1970), or all equally strong. */
  draw(
    points: readonly RecordedPoint[],
    { today, strength, frame, size, colours }: { today: number; strength: number | undefined; frame: MapFrame; size: MapSize; colours: DotColours },
  ): void {
    const context = this.#context;
    if (!context) return;
    this.#fit(size);
    const density = devicePixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    for (const { day, spot, type, best, preliminary } of points) {
      const shape = this.#shapes.get(type);
      const { x, y } = placeInFrame(spot, frame, size);
      if (!shape || x < -20 || y < -20 || x > size.width + 20 || y > size.height + 20) continue;
      const scale = (dotRadius(best, frame, size) / drawnRadius) * density;
      context.setTransform(scale, 0, 0, scale, x * density, y * density);
      context.globalAlpha = strength ?? strengthAt(today - day);
      if (preliminary) {
        context.strokeStyle = colours[type];
        context.lineWidth = (1.2 * density) / scale;
        context.stroke(shape);
      } else {
        context.fillStyle = colours[type];
        context.fill(shape);
      }
    }
  }

  #fit({ width, height }: MapSize): void {
    const across = Math.round(width * devicePixelRatio);
    const down = Math.round(height * devicePixelRatio);
    if (this.canvas.width !== across) this.canvas.width = across;
    if (this.canvas.height !== down) this.canvas.height = down;
  }
}

/** How large a dot is drawn, px: in a close-up larger, but less than the land. */
export function dotRadius(deaths: number, frame: MapFrame, size: MapSize): number {
  return radiusOf(deaths) * Math.sqrt(frame.scale / wholeFrame(size).scale);
}
