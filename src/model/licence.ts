/** The licence of our own text and data. What others own keeps theirs: see content/data/README.md. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
