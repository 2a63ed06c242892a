import type { z } from 'zod';

/** The way to a field: `['sources', 2, 'url']`. */
export type FieldPath = readonly (string | number)[];

type Shaped = z.ZodType & { shape?: Record<string, z.ZodType>; element?: z.ZodType; unwrap?: () => z.ZodType };

/** The names of the fields that may stand in a part of what a schema describes; none where that part has no fields. */
export function fieldNames(schema: z.ZodType, path: FieldPath = []): string[] {
  return Object.keys(schemaAt(schema, path)?.shape ?? {});
}

/** What a schema says of a field. */
export function fieldDescription(schema: z.ZodType, path: FieldPath): string | undefined {
  return schemaOfField(schema, path)?.description;
}

/** True for a field that may be left out. */
export function isOptionalField(schema: z.ZodType, path: FieldPath): boolean {
  return schemaOfField(schema, path)?.safeParse(undefined).success ?? false;
}

/** What stands at the end of a path in a value; `undefined` where nothing does. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[step] : undefined),
    value,
  );
}

function schemaOfField(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  return schemaAt(schema, path.slice(0, -1))?.shape?.[String(path.at(-1))];
}

/** The schema at the end of a path, without the wrappers that make it optional or give it a default. */
function schemaAt(schema: z.ZodType, path: FieldPath): Shaped | undefined {
  return path.reduce<Shaped | undefined>(
    (part, step) => unwrapped(typeof step === 'number' ? part?.element : part?.shape?.[step]),
    unwrapped(schema),
  );
}

function unwrapped(schema: Shaped | undefined): Shaped | undefined {
  const isWrapper = schema !== undefined && schema.shape === undefined && schema.element === undefined && typeof schema.unwrap === 'function';
  return isWrapper ? unwrapped(schema.unwrap?.()) : schema;
}
