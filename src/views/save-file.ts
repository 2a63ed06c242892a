import { made } from './made.ts';

/** So long a browser may ask where to put a file, ms: until then its content stays. */
const longestAsked = 60_000;

/** Gives a reader a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  made('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), longestAsked);
}
