import { expect, test } from '@playwright/test';
import { kinOf } from '../../../src/compute/lineage/kin.ts';
import { actorSentences } from '../../../src/compute/lineage/link-words.ts';
import { linksOf } from '../../../src/compute/actor-profile.ts';
import { lineageOfLines } from '../../samples/lineage.ts';
import { shippedLineage } from '../shipped-lineage.ts';

/** Ancestors, heirs and allies as sorted ids. */
function kin(id: string, lines: readonly string[], announced: readonly string[] = []) {
  const { ancestors, heirs, allies } = kinOf(id, lineageOfLines(lines, announced).lineage);
  const ids = (relatives: readonly { id: string }[]) =>
    relatives
      .map((relative) => relative.id)
      .sort()
      .join(' ');
  return { ancestors: ids(ancestors), heirs: ids(heirs), allies: ids(allies) };
}

test('ancestors are found back along links of descent, heirs forward', () => {
  const lines = ['a renamed b 2012-01-01', 'b+c merged-into d 2013-01-01', 'e split-from d 2014-01-01', 'e succeeded-by f 2015-01-01'];
  expect(kin('d', lines)).toEqual({ ancestors: 'a b c', heirs: 'e f', allies: '' });
  expect(kin('f', lines)).toEqual({ ancestors: 'a b c d e', heirs: '', allies: '' });
  expect(kin('a', lines)).toEqual({ ancestors: '', heirs: 'b d e f', allies: '' });
});

test('each step back is through a link not later than the one before it', () => {
  const lines = ['b split-from a 2012-01-01', 'c joined a 2015-01-01'];
  expect(kin('b', lines).ancestors, 'c joined a after b had left it').toBe('a');
  expect(kin('c', lines).heirs).toBe('a');
  expect(kin('b', ['b split-from a 2015', 'c joined a 2015-06']).ancestors, 'a year leaves room').toBe('a c');
});

test('membership, departure and what was only announced carry nothing on; alliances are told one step far', () => {
  const lines = ['a member-of b 2012-01-01', 'a left b 2013-01-01', 'b allied-with c 2014-01-01', 'c allied-with d 2015-01-01'];
  expect(kin('b', lines, ['e merged-into b 2016-01-01'])).toEqual({ ancestors: '', heirs: '', allies: 'c' });
});

test('an ancestor is known by the latest link on which it fed the line', () => {
  const { lineage } = lineageOfLines(['b split-from a 2012-01-01', 'a+b merged-into c 2016-01-01']);
  expect(
    kinOf('c', lineage)
      .ancestors.map(({ id, link }) => `${id} ${link.date}`)
      .sort(),
  ).toEqual(['a 2016-01-01', 'b 2016-01-01']);
});

test('a circle ends: a government that a junta followed, and that followed the junta', () => {
  expect(kin('g', ['g succeeded-by j 2012-03-22', 'j succeeded-by g 2012-04-06'])).toEqual({ ancestors: 'j', heirs: 'j', allies: '' });
});

test('members and coalitions are told one step far, and carry nothing on', () => {
  const lines = ['a member-of c 2012-01-01', 'b member-of c 2012-01-01', 'a left c 2013-01-01', 'c joined d 2014-01-01'];
  const fellows = (id: string) =>
    kinOf(id, lineageOfLines(lines).lineage)
      .fellows.map((relative) => relative.id)
      .sort()
      .join(' ');
  expect([fellows('a'), fellows('c'), fellows('d')]).toEqual(['c', 'a b', '']);
  expect(kin('a', lines)).toEqual({ ancestors: '', heirs: '', allies: '' });
});

test('an actor is told in sentences', () => {
  const { actors, lineage } = lineageOfLines(['a+b* merged-into c 2013-01-02', 'd split-from c 2014-05']);
  const sentences = (id: string) => {
    const actor = actors.get(id);
    return actor === undefined ? '' : actorSentences(actor, linksOf(actor, lineage)).slice(2).join(' ').replaceAll('\u00a0', ' ');
  };
  expect(sentences('c')).toBe('A and B (one wing) merged into it on 2 January 2013. D split from it in May 2014.');
  expect(sentences('b')).toBe('A part of it (one wing) merged into C, like A, on 2 January 2013.');
  expect(sentences('d')).toBe('It split from C in May 2014.');
});

test('the shipped links give the FLA and JNIM a past', () => {
  const { lineage } = shippedLineage();
  const past = (id: string) => kinOf(id, lineage).ancestors.map((relative) => relative.id);
  expect(past('jnim')).toEqual(expect.arrayContaining(['ansar-dine', 'al-mourabitoun', 'mujao', 'aqim']));
  expect(past('fla')).toEqual(expect.arrayContaining(['mnla', 'hcua', 'csp-dpa']));
  expect(past('fla')).not.toContain('jnim');
});
