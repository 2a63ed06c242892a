import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { z } from 'zod';
import { actorSchema } from '../model/actor.ts';
import { chapterSchema } from '../model/chapter.ts';
import { correctionSchema } from '../model/correction.ts';
import { eventSchema } from '../model/event.ts';
import { glossaryTermSchema } from '../model/glossary-term.ts';
import { withdrawalSchema } from '../model/withdrawal.ts';
import type { Entry, Problem, World } from '../model/world.ts';
import { readEntry } from './read-entry.ts';
import { readLedger } from './read-ledger.ts';
import { readOutlines } from './read-outlines.ts';
import { readPlaces } from './read-places.ts';
import { lineOfField, type YamlText } from './yaml-text.ts';

/** Everything read from a content folder, with what was wrong in single files and where each field stands. */
export interface ReadContent {
  readonly world: World;
  readonly problems: readonly Problem[];
  /** The line of a problem in its file; 1 where it cannot be told. */
  readonly lineOf: (problem: Problem) => number;
}

/**
 * Reads all content below a folder.
 * @param folder a folder with events/, actors/, chapters/, glossary/, corrections/, withdrawn/, places.yaml, published.json
 * @param boundaries the folder with the outlines that points are checked against
 */
export function readContent(folder: string, boundaries: string): ReadContent {
  const events = readFolder(join(folder, 'events'), '.mdx', eventSchema);
  const actors = readFolder(join(folder, 'actors'), '.mdx', actorSchema);
  const chapters = readFolder(join(folder, 'chapters'), '.mdx', chapterSchema);
  const terms = readFolder(join(folder, 'glossary'), '.md', glossaryTermSchema);
  const corrections = readFolder(join(folder, 'corrections'), '.yaml', correctionSchema);
  const withdrawals = readFolder(join(folder, 'withdrawn'), '.yaml', withdrawalSchema);
  const placesFile = join(folder, 'places.yaml');
  const gazetteer = readPlaces(placesFile);
  const ledgerFile = join(folder, 'published.json');
  const { ledger, ...ledgerReading } = readLedger(ledgerFile);

  const folders = [events, actors, chapters, terms, corrections, withdrawals];
  const texts = new Map([...folders.flatMap(({ texts: read }) => read), [placesFile, gazetteer.yaml], [ledgerFile, ledgerReading.yaml]] as const);
  return {
    world: {
      events: events.entries,
      actors: actors.entries,
      places: gazetteer.places,
      chapters: chapters.entries,
      terms: terms.entries,
      corrections: corrections.entries,
      withdrawals: withdrawals.entries,
      names: {
        event: events.names,
        actor: actors.names,
        place: new Set(gazetteer.names),
        chapter: chapters.names,
        term: terms.names,
        withdrawal: withdrawals.names,
      },
      ledger: { file: ledgerFile, ...ledger },
      whereIs: readOutlines(boundaries),
    },
    problems: [...folders, gazetteer, ledgerReading].flatMap(({ problems }) => problems),
    lineOf: ({ file, field, line }) => {
      const text = texts.get(file);
      return line ?? (text === undefined ? 1 : lineOfField(text, field));
    },
  };
}

interface ReadFolder<Facts> {
  readonly entries: readonly Entry<Facts>[];
  readonly names: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly texts: readonly (readonly [string, YamlText | undefined])[];
}

function readFolder<Schema extends z.ZodType>(folder: string, ending: string, schema: Schema): ReadFolder<z.output<Schema>> {
  const all = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const found = all.filter(({ name }) => !/^(?:\.|README)/u.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isEntry = (item: Dirent) => !item.isDirectory() && extname(item.name) === ending;
  const read = found.filter(isEntry).map(({ name }) => readEntry(join(folder, name), schema));
  const left = found
    .filter((item) => !isEntry(item))
    .map(({ name }): Problem => ({
      file: join(folder, name),
      field: [],
      line: 1,
      message: `Only files that end in ${ending} are read here; this is left out. Rename it, or move it elsewhere.`,
    }));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    names: new Set(read.map(({ id }) => id)),
    problems: [...left, ...read.flatMap(({ problems }) => problems)],
    texts: read.map(({ file, yaml }) => [file, yaml] as const),
  };
}
