/** A part of a drawing as a value: the page is brought to it, or it is written as text. */
export interface Drawn {
  readonly name: keyof SVGElementTagNameMap;
  /** Tells a part from its neighbours while they come and go; without one, its place does. */
  readonly key?: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content?: readonly Drawn[] | string;
}

/** One part of a drawing. Attributes that are undefined are not set. */
export function drawn(name: Drawn['name'], attributes: Drawn['attributes'], content?: Drawn['content'], key?: string): Drawn {
  return { name, attributes, ...(content === undefined ? {} : { content }), ...(key === undefined ? {} : { key }) };
}

/** What an element was drawn from. */
const drawnFrom = new WeakMap<Element, Drawn>();

/** Brings what stands in an element to a drawing. Only what differs is touched; a part that is the very same value is passed over. */
export function draw(into: Element, parts: readonly Drawn[]): void {
  if (hasSameParts(into, parts)) parts.forEach((part, place) => bring(into.children[place] as Element, part));
  else exchange(into, parts);
}

/** True where nothing comes, goes or changes its place: so it is in most frames of a motion. */
function hasSameParts({ children }: Element, parts: readonly Drawn[]): boolean {
  return (
    children.length === parts.length &&
    parts.every(({ key, name }, place) => {
      const before = drawnFrom.get(children[place] as Element);
      return before !== undefined && before.key === key && before.name === name;
    })
  );
}

function exchange(into: Element, parts: readonly Drawn[]): void {
  const keyOf = (part: Drawn, place: number) => part.key ?? `${part.name} ${place}`;
  const known = new Map<string, Element>();
  [...into.children].forEach((child, place) => {
    const before = drawnFrom.get(child);
    if (before) known.set(keyOf(before, place), child);
  });
  // What is gone goes first: then nothing that stays has to be moved, and the focus stays where it is.
  const staying = new Set(parts.map(keyOf));
  for (const [key, element] of known) if (!staying.has(key)) element.remove();
  let next = into.firstElementChild;
  parts.forEach((part, place) => {
    const key = keyOf(part, place);
    const before = known.get(key);
    const element = before?.localName === part.name ? before : document.createElementNS('http://www.w3.org/2000/svg', part.name);
    if (before && element !== before) {
      if (next === before) next = before.nextElementSibling;
      before.remove();
    }
    bring(element, part);
    if (element === next) next = next.nextElementSibling;
    else into.insertBefore(element, next);
  });
}

function bring(element: Element, part: Drawn): void {
  const before = drawnFrom.get(element);
  if (before === part) return;
  drawnFrom.set(element, part);
  for (const [name, value] of Object.entries(part.attributes)) {
    if (before?.attributes[name] === value) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before?.attributes ?? {})) if (!(name in part.attributes)) element.removeAttribute(name);
  if (part.content === before?.content) return;
  if (typeof part.content === 'string') element.textContent = part.content;
  else {
    if (typeof before?.content === 'string') element.textContent = '';
    draw(element, part.content ?? []);
  }
}

/** A drawing as text. */
export function drawnText({ name, attributes, content = [] }: Drawn): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : ` ${attribute}="${escaped(String(value))}"`,
  );
  const inside = typeof content === 'string' ? escaped(content) : content.map(drawnText).join('');
  return `<${name}${written.join('')}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
