/** A short name for the content of a file (FNV-1a, 32 bits): another content, in all likelihood another name. No safeguard against malice. */
export function fileVersion(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
