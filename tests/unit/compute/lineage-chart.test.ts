import { expect, test } from '@playwright/test';
import { panelIds } from '../../../src/compute/lineage/bands.ts';
import { across, chartAcross } from '../../../src/compute/lineage/chart-across.ts';
import { chartDown, down } from '../../../src/compute/lineage/chart-down.ts';
import { boxesOverlap } from '../../../src/compute/lineage/name-places.ts';
import { timeScale } from '../../../src/compute/lineage/time-scale.ts';
import { touchPlaces, touchSize } from '../../../src/compute/lineage/touch-places.ts';
import { trunkGap } from '../../../src/compute/lineage/trunk-positions.ts';
import type { Box } from '../../../src/compute/map-labels.ts';
import { textWidth } from '../../../src/compute/text-width.ts';
import { shippedLineage } from '../shipped-lineage.ts';

const { model, lineage } = shippedLineage();
const wide = chartAcross(model);
const panels = panelIds.map((id) => chartDown(model, id));
const drawings = [['time across', wide], ...panels.map((panel, index) => [`panel ${panelIds[index]}`, panel])] as [string, typeof wide][];

test('every actor of the chart has a line and a name, and every link a trunk', () => {
  const ids = model.lives.map(({ id }) => id).sort();
  const links = lineage.map(({ id }) => id).sort();
  expect(wide.lines.map(({ life }) => life.id).sort()).toEqual(ids);
  expect(wide.trunks.map(({ chartLink }) => chartLink.id).sort()).toEqual(links);
  expect(panels.flatMap(({ lines }) => lines.map(({ life }) => life.id)).sort()).toEqual(ids);
  expect([...new Set(panels.flatMap(({ trunks }) => trunks.map(({ chartLink }) => chartLink.id)))].sort()).toEqual(links);
  for (const { trunks } of drawings.map(([, drawing]) => drawing))
    for (const { path, within, away } of trunks) expect(path !== '' || within || away !== undefined).toBe(true);
});

for (const [name, drawing] of drawings) {
  test(`no two names overlap, none is left out, all stand inside: ${name}`, () => {
    expect(drawing.unplaced).toEqual([]);
    const boxes = drawing.names.map(({ place }) => place.box);
    expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => boxesOverlap(box, other)))).toEqual([]);
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(drawing.width + 1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(drawing.height);
    }
  });

  test(`trunks that overlap stand at least ${trunkGap} px apart: ${name}`, () => {
    const trunks = drawing.trunks.filter(({ from, to }) => to > from);
    const near = trunks.flatMap((a, index) =>
      trunks.slice(index + 1).filter((b) => a.from < b.to && b.from < a.to && Math.abs(a.t - b.t) < trunkGap - 0.2),
    );
    expect(near.map(({ chartLink }) => chartLink.id)).toEqual([]);
  });

  test(`lines lie in time and apart: ${name}`, () => {
    for (const { from, to } of drawing.lines) expect(to).toBeGreaterThanOrEqual(from);
    const rows = [...new Set(drawing.lines.map(({ r }) => r))].sort((a, b) => a - b);
    for (const [index, r] of rows.slice(1).entries()) expect(r - (rows[index] ?? 0)).toBeGreaterThan(12);
  });
}

test('on a phone every name has room for a finger, and so has every link', () => {
  for (const [index, { names, trunks }] of panels.entries()) {
    for (const { text, place } of names) {
      expect(place.box.height, text).toBeGreaterThanOrEqual(touchSize);
      expect(place.box.width, text).toBeGreaterThanOrEqual(44);
    }
    const squares = touchPlaces(trunks, names);
    const covered = trunks.flatMap(({ chartLink: { id }, away }) => {
      const square = squares.get(id);
      if (square === undefined) return away === undefined ? [`${id} has none`] : [];
      expect([square.width, square.height], id).toEqual([touchSize, touchSize]);
      return coveredShare(
        square,
        [...squares].filter(([other]) => other !== id).map(([, box]) => box),
      ) > 0.5
        ? [id]
        : [];
    });
    expect(covered, panelIds[index]).toEqual([]);
  }
});

test('trunks are pushed from their dates by less than two months', () => {
  const month = wide.time(Date.UTC(2013, 1, 1)) - wide.time(Date.UTC(2013, 0, 1));
  for (const { chartLink, t, within } of wide.trunks)
    if (!within) expect(Math.abs(t + across.radius / 2 - wide.time(chartLink.moment))).toBeLessThan(across.radius / 2 + 3 * month);
});

test('the chart is the same each time', () => {
  const again = shippedLineage().model;
  expect(JSON.stringify(chartAcross(again))).toBe(JSON.stringify(wide));
  expect(JSON.stringify(panelIds.map((id) => chartDown(again, id)))).toBe(JSON.stringify(panels));
});

test('a panel is as wide as a phone leaves room', () => {
  for (const { width } of panels) expect(width).toBe(down.width);
  expect(down.width).toBeLessThanOrEqual(390 - 2 * 16);
});

test('time before 2011 is compressed, and what is older enters from the edge', () => {
  const at = timeScale({ offset: 100, before: 50, length: 160, materialEnd: Date.UTC(2026, 6, 31), today: Date.UTC(2027, 0, 1) });
  expect([at(-Infinity), at(Date.UTC(1960, 0, 1)), at(Date.UTC(2011, 0, 1)), at(Date.UTC(2019, 0, 1)), at.today]).toEqual([100, 100, 150, 230, 310]);
});

test('the width of a text follows its letters', () => {
  expect(textWidth('JNIM', 10, 600)).toBeCloseTo(24.3);
  expect(textWidth('é', 10, 400)).toBe(textWidth('e', 10, 400));
  expect(textWidth('Ménaka', 12.5, 600)).toBeGreaterThan(textWidth('Ménaka', 12.5, 400));
});

/** How much of a box the others take away at most, one by one. */
function coveredShare(box: Box, others: readonly Box[]): number {
  const shares = others.map((other) => {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return width > 0 && height > 0 ? (width * height) / (box.width * box.height) : 0;
  });
  return Math.max(0, ...shares);
}
