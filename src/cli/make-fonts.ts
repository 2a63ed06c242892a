import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/**
 * Cuts the two font families down to the letters that the site uses, and writes them to src/styles/fonts/.
 * Newsreader and Archivo are under the SIL Open Font License. Run it after a change of weights or letters.
 */

const basicLatin = String.fromCodePoint(...range(0x20, 0x7e), ...range(0xa0, 0xff));
const latinLetters = `${basicLatin}ŒœıŸ–—‘’‚“”„†•…‹›€−`;
const furtherLetters = 'āĀćĆčČđĐēĒğĞīĪłŁńŃňŇōŌśŚşŞšŠūŪźŹżŻžŽ';

const folder = 'src/styles/fonts';
const files = 'node_modules/@fontsource-variable';
const newsreader = { wght: { min: 400, max: 620 } };
const archivo = { wght: { min: 400, max: 640 } };

mkdirSync(folder, { recursive: true });
await cut('newsreader/files/newsreader-latin-wght-normal.woff2', 'newsreader', latinLetters, newsreader);
await cut('newsreader/files/newsreader-latin-wght-italic.woff2', 'newsreader-italic', latinLetters, { wght: 430 });
await cut('newsreader/files/newsreader-latin-ext-wght-normal.woff2', 'newsreader-further', furtherLetters, newsreader);
await cut('archivo/files/archivo-latin-wght-normal.woff2', 'archivo', latinLetters, archivo);
await cut('archivo/files/archivo-latin-ext-wght-normal.woff2', 'archivo-further', furtherLetters, archivo);

async function cut(from: string, to: string, letters: string, variationAxes: Record<string, number | { min: number; max: number }>): Promise<void> {
  const font = await subsetFont(readFileSync(`${files}/${from}`), letters, { targetFormat: 'woff2', variationAxes });
  writeFileSync(`${folder}/${to}.woff2`, font);
  console.log(`${folder}/${to}.woff2: ${font.length} bytes`);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
