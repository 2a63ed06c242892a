import { expect, test } from '@playwright/test';
import { textWidth } from '../../../src/compute/text-width.ts';
import { wrappedLines } from '../../../src/compute/wrapped-lines.ts';

const text = 'Mali, Burkina Faso and Niger announce that they are leaving ECOWAS';

test('lines are no wider than asked, and together say the whole text', () => {
  for (const width of [80, 120, 172, 400]) {
    const lines = wrappedLines(text, width, 11.5, 600);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 11.5, 600), line).toBeLessThanOrEqual(width + 0.01);
  }
});

test('a word that is wider than a line has one of its own', () => {
  expect(wrappedLines('a Incomprehensibilities b', 30, 12, 400)).toEqual(['a', 'Incomprehensibilities', 'b']);
});
