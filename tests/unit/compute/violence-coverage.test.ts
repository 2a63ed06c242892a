import { expect, test } from '@playwright/test';
import { seriesStretches, yearRows } from '../../../src/compute/violence-coverage.ts';
import type { MonthlyViolence } from '../../../src/model/recorded-violence.ts';

const final = (...months: string[]) => months.map((month) => ({ month, preliminary: false }));
const early = (...months: string[]) => months.map((month) => ({ month, preliminary: true }));

function row(month: string, status: MonthlyViolence['status'] = 'final'): MonthlyViolence {
  return { month, type: 'one-sided', events: 1, best: 2, low: 1, high: 3, status };
}

test('the series has its final months, the missing ones, and the preliminary ones', () => {
  expect(seriesStretches([...early('2026-06', '2026-01'), ...final('2023-12', '2012-01', '2012-02')])).toEqual({
    final: { from: '2012-01', to: '2023-12' },
    missing: { from: '2024-01', to: '2025-12' },
    preliminary: { from: '2026-01', to: '2026-06' },
  });
});

test('nothing is missing where preliminary months follow at once, or where there are none', () => {
  expect(seriesStretches([...final('2025-11', '2025-12'), ...early('2026-01')]).missing).toBeUndefined();
  expect(seriesStretches(final('2025-12'))).toEqual({ final: { from: '2025-12', to: '2025-12' }, missing: undefined, preliminary: undefined });
  expect(seriesStretches([...final('2025-12'), ...early('2026-02')]).missing, 'one month').toEqual({ from: '2026-01', to: '2026-01' });
});

test('a series without final months is refused', () => {
  expect(() => seriesStretches(early('2026-01'))).toThrow('no month with final figures');
});

test('each year says what is known of it: figures by type, a total, or nothing', () => {
  const wholeYear = Array.from({ length: 12 }, (_, index) => row(`2023-${String(index + 1).padStart(2, '0')}`));
  const rows = yearRows([...wholeYear, row('2026-01', 'preliminary'), row('2026-06', 'preliminary')], [{ year: 2024, low: 1, best: 2, high: 3 }]);
  expect(rows.map(({ known, label }) => `${label}: ${known}`)).toEqual([
    '2023: by type',
    '2024, yearly total only: total only',
    '2025: nothing',
    '2026, January to June, preliminary: by type',
  ]);
  expect(rows[1]).toMatchObject({ figures: { best: 2 } });
});
