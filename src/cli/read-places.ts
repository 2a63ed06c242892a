import { existsSync } from 'node:fs';
import { type PlaceFacts, placeSchema } from '../model/place.ts';
import type { Entry, Problem } from '../model/world.ts';
import { readText } from './read-text.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';
import { checkFacts } from './zod-sentences.ts';

/** What the gazetteer held. `names` has all place ids, also those with mistakes. */
export interface ReadPlaces {
  readonly places: readonly Entry<PlaceFacts>[];
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
  readonly yaml: YamlText | undefined;
}

/** Reads the gazetteer, places.yaml. */
export function readPlaces(file: string): ReadPlaces {
  if (!existsSync(file))
    return {
      places: [],
      names: [],
      problems: [{ file, field: [], message: 'There is no such file. It lists the places that events may name.' }],
      yaml: undefined,
    };
  const content = readText(file);
  const { yaml, value, mistake = content.mistake } = parseYaml(content.text);
  if (mistake !== undefined) {
    const names = [...content.text.matchAll(/^([\w-]+):/gmu)].map(([, id = '']) => id);
    return { places: [], names, problems: [{ file, field: [], ...mistake }], yaml };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'Begin each place with its id and a colon on a line of its own; its fields follow below, each two spaces to the right.';
    return { places: [], names: [], problems: [{ file, field: [], message }], yaml };
  }
  const checked = Object.entries(value).map(([id, written]) => ({ id, ...checkFacts(placeSchema, written) }));
  return {
    places: checked.flatMap(({ id, facts }) => (facts === undefined ? [] : [{ id, file, facts, paragraphs: [] }])),
    names: Object.keys(value),
    problems: checked.flatMap(({ id, problems }) =>
      problems.map(({ field, message }) => ({ file, field: [id, ...field], message: field.length === 0 ? `${id}: ${message}` : message })),
    ),
    yaml,
  };
}
