/** A relative as the markup has it: "mnla:23", whom and through which link. */
export interface Relative {
  readonly id: string;
  /** The number of the link. */
  readonly link: string;
}

/** The kin of an actor, as it was written into its group of the drawing at build time. */
export interface KinInMarkup {
  readonly ancestors: readonly Relative[];
  readonly heirs: readonly Relative[];
  readonly allies: readonly Relative[];
  readonly fellows: readonly Relative[];
  /** The numbers of the links that make it up. */
  readonly links: ReadonlySet<string>;
}

export function kinOfItem({ dataset }: SVGGElement): KinInMarkup {
  return {
    ancestors: relatives(dataset['ancestors']),
    heirs: relatives(dataset['heirs']),
    allies: relatives(dataset['allies']),
    fellows: relatives(dataset['fellows']),
    links: new Set(words(dataset['links'])),
  };
}

/** The words of an attribute. */
export function words(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}

/** "no heirs", "1 ally", "15 ancestors". */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : more}`;
}

function relatives(text: string | undefined): Relative[] {
  return words(text).map((word) => {
    const [id = '', link = ''] = word.split(':');
    return { id, link };
  });
}
