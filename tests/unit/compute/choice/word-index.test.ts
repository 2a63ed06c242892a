import { expect, test } from '@playwright/test';
import { foldedWords } from '../../../../src/compute/choice/folded-words.ts';
import { readWordFile, wordFile } from '../../../../src/compute/choice/word-index.ts';

test('words are folded: no case, no accents, no signs between them', () => {
  expect(foldedWords('Ménaka’s N’Tillit: « SÉGOU », al-Qaeda')).toEqual(['menaka', 's', 'n', 'tillit', 'segou', 'al', 'qaeda']);
  expect(foldedWords('Œuvre, cœur, Ŋ')).toEqual(['oeuvre', 'coeur', 'n']);
  expect(foldedWords('<b>&amp;</b> 2012-03')).toEqual(['b', 'amp', 'b', '2012', '03']);
  expect(foldedWords(' !?… ')).toEqual([]);
});

const texts = [
  { name: 'moura', text: 'Soldiers at Moura; the market of Moura' },
  { name: 'segou', text: 'Ségou’s river market opens' },
  { name: 'gao', text: 'Gao: a marketplace' },
];
const find = readWordFile(JSON.parse(JSON.stringify(wordFile(texts))));

test('a word finds every text in which it begins a word', () => {
  expect([...find('market')]).toEqual(['moura', 'segou', 'gao']);
  expect([...find('marketp')]).toEqual(['gao']);
  expect([...find('arket')], 'not inside').toEqual([]);
  expect([...find('SEGOU')]).toEqual(['segou']);
});

test('several words must all be there', () => {
  expect([...find('market moura')]).toEqual(['moura']);
  expect([...find('moura river')]).toEqual([]);
  expect([...find('riv, mar!')]).toEqual(['segou']);
});

test('the index finds what reading every text would find', () => {
  for (const wanted of texts.flatMap(({ text }) => foldedWords(text)).flatMap((word) => [word, word.slice(0, 2), word.slice(0, 1)])) {
    const byHand = texts.filter(({ text }) => foldedWords(text).some((word) => word.startsWith(wanted))).map(({ name }) => name);
    expect([...find(wanted)].sort(), wanted).toEqual(byHand.sort());
  }
});

test('a file of another version, without a part or cut short is refused', () => {
  const file = wordFile(texts);
  expect(() => readWordFile({ ...file, version: 2 })).toThrow('version 2');
  expect(() => readWordFile({ ...file, found: undefined })).toThrow('lacks a part');
  expect(() => readWordFile({ ...file, found: file.found.slice(0, -4) })).toThrow('cut short');
  expect(() => readWordFile(null)).toThrow('version undefined');
});
