import { expect, test } from '@playwright/test';
import { chartAcross } from '../../../src/compute/lineage/chart-across.ts';
import { chartLineage, thinAfter } from '../../../src/compute/lineage/chart-lineage.ts';
import { litActors, wordsFollowed } from '../../../src/compute/lineage/followed-words.ts';
import { kinOf } from '../../../src/compute/lineage/kin.ts';
import { labelWords } from '../../../src/compute/lineage/link-words.ts';
import { boxesOverlap } from '../../../src/compute/lineage/name-places.ts';
import type { Box } from '../../../src/compute/map-labels.ts';
import { textWidth } from '../../../src/compute/text-width.ts';
import { shippedLineage } from '../shipped-lineage.ts';

const { model, lineage } = shippedLineage();
const wide = chartAcross(model);
const everyone = model.lives.map(({ id }) => id);

/** Pairs of boxes that overlap, by their names. */
function overlaps(boxes: readonly { name: string; box: Box }[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => boxesOverlap(a.box, b.box))
      .map((b) => `${a.name} / ${b.name}`),
  );
}

for (const id of ['fla', 'jnim', 'mali-government', 'eutm'])
  test(`no words overlap while an actor is followed, time across: ${id}`, () => {
    const kin = kinOf(id, lineage);
    const lit = litActors(id, kin);
    const { labels, fulls, unplaced } = wordsFollowed(wide, id, kin);
    const names = wide.names.filter(({ of }) => lit.has(of));
    expect(unplaced).toEqual([]);
    expect(
      overlaps([
        ...names.map(({ text, place: { box } }) => ({ name: text, box })),
        ...fulls.map(({ text, place: { box } }) => ({ name: text, box })),
        ...labels.map(({ text, place: { box } }) => ({ name: text, box })),
      ]),
    ).toEqual([]);
  });

test('whoever is followed, dates and verbs stand at its links, and words do not overlap', () => {
  for (const id of everyone) {
    const kin = kinOf(id, lineage);
    const { labels, unplaced } = wordsFollowed(wide, id, kin);
    const names = wide.names.filter(({ of }) => litActors(id, kin).has(of));
    expect(unplaced, id).toEqual([]);
    expect(
      overlaps([
        ...names.map(({ text, place: { box } }) => ({ name: text, box })),
        ...labels.map(({ text, place: { box } }) => ({ name: text, box })),
      ]),
      id,
    ).toEqual([]);
    for (const { link } of labels) expect(kin.links, id).toContain(link);
  }
});

test('the date of a new name that came with a merger stands once, at the merger', () => {
  const { labels } = wordsFollowed(wide, 'fla', kinOf('fla', lineage));
  expect(labels.map(({ text }) => text).filter((text) => text.startsWith('30 November 2024'))).toEqual(['30 November 2024, merged']);
});

test('a full name that was left out comes where there is room', () => {
  const { fulls } = wordsFollowed(wide, 'fla', kinOf('fla', lineage));
  expect(fulls.map(({ text }) => text)).toContain('Coordination of Azawad Movements');
  const base = wide.names.filter(({ full }) => full !== '').map(({ of }) => of);
  for (const { of } of fulls) expect(base).not.toContain(of);
});

test('a lineage alone: each of the kin has a line and a name, words do not overlap, names of families neither', () => {
  for (const id of everyone) {
    const kin = kinOf(id, lineage);
    const { drawing, labels } = chartLineage(model, id, kin);
    expect(drawing.lines.map(({ life }) => life.id).sort(), id).toEqual([...litActors(id, kin)].sort());
    expect(drawing.unplaced, id).toEqual([]);
    expect(
      overlaps([
        ...drawing.names.map(({ text, place: { box, ink } }) => ({ name: text, box: ink ?? box })),
        ...labels.map(({ text, place: { box } }) => ({ name: text, box })),
      ]),
      id,
    ).toEqual([]);
    const families = drawing.bands.map(({ name: [name = ''], nameX: x, nameY: y }) => ({
      name,
      box: { x, y: y - 10, width: textWidth(name, 11.5, 600), height: 12 },
    }));
    expect(overlaps(families), id).toEqual([]);
    for (const { box } of families) expect(box.x + box.width, id).toBeLessThanOrEqual(drawing.width + 0.1);
  }
});

test('the lineages of the FLA and of JNIM fit on the screen of a phone', () => {
  for (const id of ['fla', 'jnim']) expect(chartLineage(model, id, kinOf(id, lineage)).drawing.height).toBeLessThanOrEqual(800);
});

test('an ancestor is thin after the day on which it fed the line', () => {
  expect(
    thinAfter(
      [
        { kind: 'known', from: 0, to: 10 },
        { kind: 'goes-on', from: 10, to: 20 },
      ],
      4,
    ),
  ).toEqual([
    { kind: 'known', from: 0, to: 4 },
    { kind: 'known', from: 4, to: 10, after: true },
    { kind: 'goes-on', from: 10, to: 20, after: true },
  ]);
  const { drawing } = chartLineage(model, 'fla', kinOf('fla', lineage));
  const gatia = drawing.lines.find(({ life }) => life.id === 'gatia');
  expect(gatia?.pieces.some(({ after }) => after)).toBe(true);
  const fla = drawing.lines.find(({ life }) => life.id === 'fla');
  expect(fla?.pieces.some(({ after }) => after)).toBe(false);
});

test('a label says date and verb, and no more than was done', () => {
  expect(labelWords({ type: 'split-from', date: '2013-01-24', status: 'done' })).toBe('24 January 2013, split');
  expect(labelWords({ type: 'merged-into', date: '2023-02-08', status: 'announced' })).toBe('8 February 2023, merged (announced)');
});
