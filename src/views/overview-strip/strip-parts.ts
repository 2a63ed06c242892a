/** A part of the strip that must be there. Throws with its selector where it is not. */
export function part<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector} inside`);
  return found;
}
