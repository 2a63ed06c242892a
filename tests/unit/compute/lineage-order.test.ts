import { expect, test } from '@playwright/test';
import { lineageOf } from '../../../src/compute/actor-profile.ts';
import { bandIds, bandOf } from '../../../src/compute/lineage/bands.ts';
import { chartLinks, chartLives } from '../../../src/compute/lineage/lives.ts';
import { barycentreOrder, exactOrder, orderCost, orderRows } from '../../../src/compute/lineage/row-order.ts';
import { chartRows, type Row } from '../../../src/compute/lineage/rows.ts';
import type { Actor } from '../../../src/compute/story.ts';
import { actorFamilyIds } from '../../../src/model/vocabulary.ts';
import { actorLine, lineageOfLines, linkLine } from '../../samples/lineage.ts';
import { shippedLineage } from '../shipped-lineage.ts';

const shipped = shippedLineage();

/** Rows and links of actors. */
function rowsOf(actors: readonly Actor[]) {
  const lineage = lineageOf({ actors: new Map(actors.map((actor) => [actor.id, actor])) });
  const lives = chartLives(actors, () => 1);
  const links = chartLinks(lineage, lives);
  return { rows: chartRows(lives, links), links };
}
const ids = (rows: readonly Row[]) => rows.map(({ lives }) => lives.map(({ id }) => id).join('+'));

test('every family has a band', () => {
  for (const family of actorFamilyIds) expect(bandIds).toContain(bandOf({ family }));
});

test('a new name and a successor continue a row; a split and a merger of three do not', () => {
  const { rows } = rowsOf([
    actorLine('old', { from: '2012', to: '2013-05-01' }),
    actorLine('new', { from: '2013-05-01', to: '2014-05-01', lineage: [linkLine('old renamed new 2013-05-01')] }),
    actorLine('next', { from: '2014-05-01', lineage: [linkLine('new succeeded-by next 2014-05-01')] }),
    actorLine('child', { from: '2014-05-02', lineage: [linkLine('child split-from new 2014-05-02')] }),
    actorLine('x', { to: '2015-01-01' }),
    actorLine('y', { to: '2015-01-01' }),
    actorLine('z', { to: '2015-01-01' }),
    actorLine('xyz', { from: '2015-01-01', lineage: [linkLine('x+y+z merged-into xyz 2015-01-01')] }),
  ]);
  expect(ids(rows).sort()).toEqual(['child', 'old+new+next', 'x', 'xyz', 'y', 'z']);
});

test('a junta that goes on beside its successor leaves the row of the government to that successor', () => {
  const { rows } = rowsOf([
    actorLine('government', { family: 'government', to: '2020-08-18' }),
    actorLine('junta', {
      family: 'government',
      from: '2020-08-18',
      to: '2021-01-18',
      lineage: [linkLine('government succeeded-by junta 2020-08-18')],
    }),
    actorLine('transition', { family: 'government', from: '2020-09', lineage: [linkLine('junta succeeded-by transition 2021-01-18')] }),
  ]);
  expect(ids(rows).sort()).toEqual(['government+transition', 'junta']);
});

test('a row is used again two years after a known end, never after one that is not known', () => {
  const { rows } = rowsOf([
    actorLine('a', { from: '2012', to: '2013-01-01' }),
    actorLine('b', { from: '2012', to: 'unknown' }),
    actorLine('c', { from: '2018' }),
    actorLine('d', { from: '2019' }),
  ]);
  expect(ids(rows).sort()).toEqual(['a+c', 'b', 'd']);
});

test('a crossing is a link that passes the line of an actor who was alive and is not concerned', () => {
  const { rows, links } = rowsOf([
    actorLine('a'),
    actorLine('b', { from: '2012', to: '2013' }),
    actorLine('c'),
    actorLine('d', { lineage: [linkLine('a joined d 2015-01-01')] }),
  ]);
  const order = (names: string) => names.split('').flatMap((id) => rows.find((row) => row.id === id) ?? []);
  expect(orderCost(order('abcd'), links)).toEqual({ crossings: 1, length: 3 });
  expect(orderCost(order('badc'), links)).toEqual({ crossings: 0, length: 1 });
});

test('the exact order is as good as the best of all orders of a band', () => {
  const band = shipped.model.rows.filter((row) => row.band === 'al-qaeda').slice(0, 6);
  const inside = new Set(band.flatMap(({ lives }) => lives.map(({ id }) => id)));
  const links = shipped.model.links.filter(({ origins, heirs }) => [...origins, ...heirs].every((id) => inside.has(id)));
  const weigh = (rows: readonly Row[]) => orderCost(rows, links).crossings * 100 + orderCost(rows, links).length;
  expect(weigh(exactOrder(band, links))).toBe(Math.min(...permutations(band).map(weigh)));
});

test('over the shipped actors the exact order crosses no more than barycentre, and at most once a link', () => {
  const { model } = shipped;
  const rows = chartRows(model.lives, model.links);
  const exact = orderCost(orderRows(rows, model.links), model.links);
  const barycentre = orderCost(barycentreOrder(rows, model.links), model.links);
  expect(exact.crossings).toBeLessThanOrEqual(barycentre.crossings);
  expect(exact.crossings).toBeLessThanOrEqual(orderCost(rows, model.links).crossings);
  expect(exact.crossings).toBeLessThanOrEqual(model.links.length);
});

test('the order does not depend on the order in which actors are listed', () => {
  const { model } = shipped;
  const turned = chartRows(
    [...model.lives].reverse().sort((a, b) => (a.first ?? -Infinity) - (b.first ?? -Infinity) || (a.id < b.id ? -1 : 1)),
    model.links,
  );
  expect(ids(orderRows(turned, model.links))).toEqual(ids(model.rows));
});

test('a band of more than sixteen rows is ordered too', () => {
  const many = Array.from({ length: 20 }, (_, index) => `m${index}`);
  const { actors } = lineageOfLines(many.map((id, index) => `${id} joined ${many[(index * 7 + 3) % 20]} 2014-0${(index % 9) + 1}-01`));
  const { rows, links } = rowsOf([...actors.values()]);
  expect(rows).toHaveLength(20);
  expect(orderCost(orderRows(rows, links), links).crossings).toBeLessThanOrEqual(orderCost(rows, links).crossings);
});

function permutations<Value>(values: readonly Value[]): Value[][] {
  return values.length < 2
    ? [[...values]]
    : values.flatMap((value, index) => permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}
