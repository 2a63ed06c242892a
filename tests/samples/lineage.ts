import { lineageOf, type StoryLineage } from '../../src/compute/actor-profile.ts';
import type { Actor } from '../../src/compute/story.ts';
import { actorSchema } from '../../src/model/actor.ts';
import type { ActorFamily, LineageType } from '../../src/model/vocabulary.ts';

const paper = { id: 'paper', publisher: 'The Paper', title: 'News', url: 'https://paper.example/1', published: '2030-03-02', language: 'en', type: 'news', grade: 'A' } as const;

/** An actor in one line: id, family, from, to. */
export function actorLine(id: string, { family = 'azawad-movements', from = '2012', to = 'ongoing', lineage = [] as object[] } = {}): Actor {
  const lastEvidence = to === 'unknown' ? { date: '2015', source: 'paper' } : undefined;
  const facts = actorSchema.parse({ name: `The ${id}`, shortName: id.toUpperCase(), family: family as ActorFamily, from, to, lastEvidence, lineage, sources: [paper] });
  return { ...facts, id, body: '' };
}

/** A link in one line: "a+b merged-into c 2014-03-01". */
export function linkLine(line: string, status: 'done' | 'announced' = 'done'): object {
  const [from = '', type = '', to = '', date = ''] = line.split(' ');
  const ends = (text: string) => text.split('+').map((word) => (word.endsWith('*') ? { actor: word.slice(0, -1), part: 'one wing' } : { actor: word }));
  return { type: type as LineageType, from: ends(from), to: ends(to), date, status, says: `${line}.`, sources: ['paper'] };
}

/** Links between actors that all live from 1990 on, as lines. */
export function lineageOfLines(lines: readonly string[], announced: readonly string[] = []): { actors: Map<string, Actor>; lineage: StoryLineage[] } {
  const ids = [...new Set([...lines, ...announced].flatMap((line) => [line.split(' ')[0], line.split(' ')[2]]).flatMap((ends) => ends?.split('+') ?? []).map((id) => id.replace('*', '')))];
  const links = [...lines.map((line) => linkLine(line)), ...announced.map((line) => linkLine(line, 'announced'))];
  const actors = new Map(ids.map((id, index) => [id, actorLine(id, { from: '1990', lineage: index === 0 ? links : [] })]));
  return { actors, lineage: lineageOf({ actors }) };
}
