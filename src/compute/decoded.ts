/** A part of an address as it is meant: "%C3%A9" as "é". A broken one stays as it stands, and nothing is found by it. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
