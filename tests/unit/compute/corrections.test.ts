import { expect, test } from '@playwright/test';
import { allCorrections, correctionText, historyOf } from '../../../src/compute/corrections.ts';
import { lastChange } from '../../../src/compute/last-change.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { sampleEvent, sampleEvents } from '../../samples/world.ts';

const correction = (date: string, event = 'talks'): Correction => ({ date, event, was: 'Two', is: 'Three.', why: 'A slip.' });
const days = (...dates: string[]) => dates.map((date) => correction(date));

test('a correction stands with the event that it concerns', () => {
  expect(sampleEvent('siege').corrections.map(({ is }) => is)).toEqual(['It began about May 2030.']);
  expect(sampleEvent('talks').corrections).toEqual([]);
});

test('all corrections come newest first; on one day that of the later event', () => {
  const [talks, market, siege] = [sampleEvent('talks'), sampleEvent('market'), sampleEvent('siege')];
  const corrected = [{ ...talks, corrections: days('2031-03-01', '2031-01-01') }, { ...market, corrections: days('2031-03-01') }, siege];
  expect(allCorrections(corrected).map(({ correction: { date }, event }) => `${date} ${event.slug}`)).toEqual([
    '2031-03-01 market',
    '2031-03-01 talks',
    '2031-02-01 siege',
    '2031-01-01 talks',
  ]);
  expect(allCorrections(sampleEvents.filter(({ slug }) => slug !== 'siege'))).toEqual([]);
});

test('a correction in one line says what was, what is and why, each as a sentence', () => {
  expect(correctionText(correction('2031-02-01')).replaceAll('\u00a0', ' ')).toBe(
    'Corrected on 1 February 2031. It said: Two. It says now: Three. Why: A slip.',
  );
});

test('the history goes back from the last change to the day on which the event was added', () => {
  const history = (added: string, updated: string | undefined, ...dates: string[]) =>
    historyOf({ added, updated, corrections: days(...dates) }).map(({ date, what }) => `${date} ${what}`);
  expect(history('2031-01-01', undefined)).toEqual(['2031-01-01 added']);
  expect(history('2031-01-01', '2031-02-01')).toEqual(['2031-02-01 changed', '2031-01-01 added']);
  expect(history('2031-01-01', '2031-02-01', '2031-02-01'), 'the change is the correction').toEqual(['2031-02-01 corrected', '2031-01-01 added']);
  expect(history('2031-01-01', '2031-03-01', '2031-02-01')).toEqual(['2031-03-01 changed', '2031-02-01 corrected', '2031-01-01 added']);
  expect(history('2031-01-01', '2031-01-01')).toEqual(['2031-01-01 added']);
});

test('a correction is a change, also where the event itself does not say so', () => {
  expect(lastChange({ added: '2031-01-01', corrections: days('2031-04-01') })).toBe('2031-04-01');
  expect(lastChange({ added: '2031-01-01', updated: '2031-05-01', corrections: days('2031-04-01') })).toBe('2031-05-01');
});
