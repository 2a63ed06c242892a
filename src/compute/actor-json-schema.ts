import { z } from 'zod';
import { actorsFileSchema } from '../model/actor-record.ts';
import { lineageFileSchema } from '../model/lineage-record.ts';

/** A JSON schema (2020-12) of the whole of actors.json. `address` is where the schema itself stands. */
export function actorsFileJsonSchema(address: string) {
  return { $id: address, ...z.toJSONSchema(actorsFileSchema) };
}

/** A JSON schema (2020-12) of the whole of lineage.json. `address` is where the schema itself stands. */
export function lineageFileJsonSchema(address: string) {
  return { $id: address, ...z.toJSONSchema(lineageFileSchema) };
}
