/** What can be chosen from a list of values, in the order in which an address names them. */
export const facets = ['actor', 'kind', 'region', 'chapter', 'importance', 'corroboration', 'contested'] as const;
export type Facet = (typeof facets)[number];

/** The names that a choice uses in an address. Whatever else stands there belongs to others. */
export const addressNames = [...facets, 'from', 'to', 'q', 'v'] as const;
