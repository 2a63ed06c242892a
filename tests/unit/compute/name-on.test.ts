import { expect, test } from '@playwright/test';
import { nameOn } from '../../../src/compute/name-on.ts';

const source = 'paper-2030';
const actor = {
  name: 'The Third Name',
  shortName: 'TTN',
  namesBefore: [
    { name: 'The Second Name', shortName: 'TSN', until: '2031', source },
    { name: 'The First Name', shortName: 'TFN', until: '2030-05-18', source },
  ],
};

test('nameOn(actor, date) is the name that the actor bore when the date began', () => {
  const names = ['2029', '2030-05-17', '2030-05-17/2030-06-01', '2030-05-18', '2030-12-31~', '2031', '2031-01-01', '2040-01/..'];
  expect(names.map((date) => `${date}: ${nameOn(actor, date).shortName}`)).toEqual([
    '2029: TFN',
    '2030-05-17: TFN',
    '2030-05-17/2030-06-01: TFN',
    '2030-05-18: TSN',
    '2030-12-31~: TSN',
    '2031: TTN',
    '2031-01-01: TTN',
    '2040-01/..: TTN',
  ]);
  expect(nameOn(actor, '2029')).toEqual({ name: 'The First Name', shortName: 'TFN' });
});

test('an actor that never changed its name has it on every date', () => {
  expect(nameOn({ ...actor, namesBefore: [] }, '1990')).toEqual({ name: 'The Third Name', shortName: 'TTN' });
});
