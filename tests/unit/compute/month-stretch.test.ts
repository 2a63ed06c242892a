import { expect, test } from '@playwright/test';
import { isWithin, readStretches, stretchInText, stretchWords, stretchYears, writeStretch } from '../../../src/compute/month-stretch.ts';

test('some months are said as shortly as they can be', () => {
  expect(stretchWords({ from: '2022-03', to: '2022-03' })).toBe('March 2022');
  expect(stretchWords({ from: '2024-01', to: '2024-12' })).toBe('2024');
  expect(stretchWords({ from: '2024-01', to: '2025-12' })).toBe('2024–25');
  expect(stretchWords({ from: '1999-01', to: '2001-12' })).toBe('1999–2001');
  expect(stretchWords({ from: '2022-03', to: '2023-05' })).toBe('March 2022 – May 2023');
  expect(stretchWords({ from: '2026-01', to: '2026-06' })).toBe('January 2026 – June 2026');
});

test('stretches that a page carries are read as they were written', () => {
  const stretches = [
    { from: '2012-01', to: '2023-12' },
    { from: '2026-01', to: '2026-06' },
  ];
  expect(readStretches(stretches.map(writeStretch).join(' '))).toEqual(stretches);
  expect(readStretches('')).toEqual([]);
});

test('a stretch takes in its first and its last month', () => {
  const year = { from: '2024-01', to: '2024-12' };
  expect(['2023-12', '2024-01', '2024-12', '2025-01'].map((month) => isWithin(month, year))).toEqual([false, true, true, false]);
});

test('in running text stretches are worded as people say them', () => {
  expect(stretchInText({ from: '2012-01', to: '2023-12' })).toBe('January 2012 to December 2023');
  expect(stretchInText({ from: '2026-01', to: '2026-06' })).toBe('January to June 2026');
  expect(stretchInText({ from: '2026-01', to: '2026-01' })).toBe('January 2026');
  expect(stretchYears({ from: '2024-01', to: '2025-12' })).toBe('2024 and 2025');
  expect(stretchYears({ from: '2023-06', to: '2025-12' })).toBe('2023 to 2025');
  expect(stretchYears({ from: '2024-01', to: '2024-06' })).toBe('2024');
});
