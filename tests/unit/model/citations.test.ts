import { expect, test } from '@playwright/test';
import { citedSources, findCitations, withoutCitations } from '../../../src/model/citations.ts';

test('a citation names one source or several', () => {
  expect(findCitations('Soldiers took the palace.[@reuters-2012-03-22]').map(({ sources }) => sources)).toEqual([['reuters-2012-03-22']]);
  expect(findCitations('They fled.[@afp-2012; @un-2012;@hrw-2012]').map(({ sources }) => sources)).toEqual([['afp-2012', 'un-2012', 'hrw-2012']]);
});

test('a citation may run over the end of a line', () => {
  expect(citedSources('They fled.[@afp-2012;\n@un-2012]')).toEqual(['afp-2012', 'un-2012']);
});

test('a citation says where it stands, so that it can be cut out', () => {
  const text = 'One.[@a] Two.[@b; @c] Three.';
  expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual(['[@a]', '[@b; @c]']);
});

test('the cited sources of a text are named once, in the order in which they first come up', () => {
  expect(citedSources('One.[@b] Two.[@a; @b] Three.[@c; @a]')).toEqual(['b', 'a', 'c']);
  expect(citedSources('Nothing is cited.')).toEqual([]);
});

test('what only looks like a citation is text', () => {
  for (const text of ['[a]', '[@]', '[@Reuters]', '[@reuters, @afp]', '[@reuters;]', 'write to a@b.org', '[see @reuters]']) {
    expect(findCitations(text), text).toEqual([]);
  }
});

test('a text without its citations keeps every word', () => {
  expect(withoutCitations('One.[@a] Two.[@b; @c] [Three].')).toBe('One. Two. [Three].');
});
