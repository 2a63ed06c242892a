/** Every address of the site, in one place. All of them begin with the base path, and pages end in a slash. */
export interface Addresses {
  readonly story: string;
  /** All events on one page, to choose from. */
  readonly explore: string;
  readonly actors: string;
  readonly places: string;
  readonly glossary: string;
  readonly sources: string;
  readonly about: string;
  readonly method: string;
  readonly corrections: string;
  readonly data: string;
  readonly feed: string;
  /** The file with which the figures under the map follow the reader. */
  readonly pointFile: string;
  readonly search: string;
  actor(id: string): string;
  place(id: string): string;
  term(slug: string): string;
  event(slug: string): string;
  eventInStory(slug: string): string;
  chapter(slug: string): string;
  chapterInStory(slug: string): string;
  dataFile(name: string): string;
  /** A file that maps are drawn from; with its version, so that no page meets an older one in a cache. */
  mapFile(name: string, version: string): string;
  /** Any file or page below the base. */
  at(path: string): string;
}

/** @param base the base path, "/" or "/mali/" (the last slash may be missing) */
export function addressesUnder(base: string): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string) => root + path.replace(/^\//u, '');
  return {
    story: root,
    explore: at('explore/'),
    actors: at('actors/'),
    places: at('places/'),
    glossary: at('glossary/'),
    sources: at('sources/'),
    about: at('about/'),
    method: at('about/method/'),
    corrections: at('about/corrections/'),
    data: at('data/'),
    feed: at('feed.xml'),
    pointFile: at('at-this-point.json'),
    search: at('search/'),
    actor: (id) => at(`actors/${id}/`),
    place: (id) => at(`places/${id}/`),
    term: (slug) => `${at('glossary/')}#${slug}`,
    event: (slug) => at(`events/${slug}/`),
    eventInStory: (slug) => `${root}#${slug}`,
    chapter: (slug) => at(`chapters/${slug}/`),
    chapterInStory: (slug) => `${root}#chapter-${slug}`,
    dataFile: (name) => at(`data/${name}`),
    mapFile: (name, version) => `${at(`maps/${name}`)}?v=${version}`,
    at,
  };
}
