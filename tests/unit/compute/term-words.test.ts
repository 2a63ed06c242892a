import { expect, test } from '@playwright/test';
import { definitionWords, headword } from '../../../src/compute/term-words.ts';

test('over its entry a term begins with a capital, also in quotation marks', () => {
  expect(['junta', 'Azawad', '“neutralised”', 'dozo'].map((term) => headword({ term }))).toEqual(['Junta', 'Azawad', '“Neutralised”', 'Dozo']);
});

test('a definition in plain words has neither notes nor signs of emphasis', () => {
  expect(definitionWords('\nOfficers who *rule*.[@a; @b]\nTogether.[@c]\n')).toBe('Officers who rule. Together.');
});
