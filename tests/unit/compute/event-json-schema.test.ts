import { expect, test } from '@playwright/test';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { eventJsonSchema, eventsFileJsonSchema } from '../../../src/compute/event-json-schema.ts';
import { eventRecord, eventsFile } from '../../../src/compute/event-record.ts';
import { sampleEvents, samplePublication } from '../../samples/world.ts';

const { addresses } = samplePublication;
const ajv = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true }));
const isRecord = ajv.compile(eventJsonSchema('https://site.example/event.schema.json'));
const isFile = ajv.compile(eventsFileJsonSchema('https://site.example/events.schema.json'));

test('the JSON schemas take what we publish', () => {
  isFile(eventsFile(sampleEvents, addresses));
  expect(isFile.errors).toBeNull();
  for (const event of sampleEvents) {
    isRecord(eventRecord(event, addresses));
    expect(isRecord.errors).toBeNull();
  }
});

test('the JSON schema refuses a field that is missing, unknown or of another kind', () => {
  const [record] = eventsFile(sampleEvents, addresses).events;
  expect(isRecord({ ...record, kind: 'party' })).toBe(false);
  expect(isRecord({ ...record, colour: 'red' })).toBe(false);
  expect(isRecord({ ...record, updated: undefined })).toBe(false);
  expect(isRecord({ ...record, added: '2031-02-30' })).toBe(false);
});

test('every field of a record has a description', () => {
  const { properties } = eventJsonSchema('https://site.example/event.schema.json');
  expect(nakedFields(properties)).toEqual([]);
});

/** The ways to fields, however deep, that have no description. */
function nakedFields(properties: unknown, path = ''): string[] {
  return Object.entries((properties ?? {}) as Record<string, Field>).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${path}${name}`] : []),
    ...nakedFields(field.properties ?? field.items?.properties, `${path}${name}.`),
  ]);
}

interface Field {
  readonly description?: string;
  readonly properties?: unknown;
  readonly items?: { readonly properties?: unknown };
}
