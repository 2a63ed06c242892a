import { z } from 'zod';
import { eventRecordSchema, eventsFileSchema } from '../model/event-record.ts';

/** A JSON schema (2020-12) of one record of events.json. `address` is where the schema itself stands. */
export function eventJsonSchema(address: string) {
  return { $id: address, ...z.toJSONSchema(eventRecordSchema) };
}

/** A JSON schema (2020-12) of the whole of events.json. `address` is where the schema itself stands. */
export function eventsFileJsonSchema(address: string) {
  return { $id: address, ...z.toJSONSchema(eventsFileSchema) };
}
