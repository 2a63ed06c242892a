/** The groups in which results stand, in their order where two fit equally well. */
export const searchGroups = {
  event: { label: 'Events', one: 'event', many: 'events' },
  actor: { label: 'Actors', one: 'actor', many: 'actors' },
  place: { label: 'Places', one: 'place', many: 'places' },
  term: { label: 'Words explained', one: 'word explained', many: 'words explained' },
  chapter: { label: 'Chapters', one: 'chapter', many: 'chapters' },
  page: { label: 'Pages', one: 'page', many: 'pages' },
} as const;
export type SearchGroup = keyof typeof searchGroups;
export const searchGroupIds = Object.keys(searchGroups) as SearchGroup[];

/** "12 events, 1 actor". Groups without a result are left out; with none at all the text is empty. */
export function countWords(counts: readonly { readonly group: SearchGroup; readonly count: number }[]): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ group, count }) => `${count} ${searchGroups[group][count === 1 ? 'one' : 'many']}`)
    .join(', ');
}
