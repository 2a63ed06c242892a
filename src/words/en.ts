/** Interface words. Content is not here: it stands in content/. */
export const en = {
  siteName: 'Mali, event by event',
  siteTitle: 'How the conflict in Mali unfolded, event by event',
  siteDescription: 'The conflict in Mali, event by event: who says what, and how sure we are.',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  story: 'Story',
  explore: 'Explore',
  actors: 'Actors',
  places: 'Places',
  sources: 'Sources',
  glossary: 'Words explained',
  data: 'Data',
  about: 'About',
  method: 'Method',
  map: 'Map',
  chapters: 'Chapters',
  filter: 'Filter',
  storyBar: 'Map, chapters, filter',
  search: 'Search',
  corrections: 'Corrections',
} as const;

/** Until when there is material. The story says so at its top and at its end. */
export const completeUntil = {
  /** The last month with any material. */
  edtf: '2026-07',
  /** The last month before it thins out. */
  thickUntil: '2026-03',
  /** Where the strip ends, so that the words after the last bars have room. */
  stripEnd: '2027-04',
} as const;
