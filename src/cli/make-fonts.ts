import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/**
 * Cuts the two font families down to the letters that the site uses, and writes them to src/styles/fonts/. The files
 * that every page needs have the letters of English and French; those of other languages are in files of their own.
 * Newsreader and Archivo are under the SIL Open Font License. Run it after a change of weights or letters.
 */

const english = `${String.fromCodePoint(...range(0x20, 0x7e))}\u00a0–—‘’“”…•·×°§©½‹›«»−`;
const french = 'ÀÂÇÈÉÊËÎÏÔÙÛÜàâçèéêëîïôùûüÿŒœÆæ';
const westernLetters =
  range(0xa1, 0xff)
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => !(english + french).includes(letter))
    .join('') + 'ıŸ‚„†';
const furtherLetters = 'āĀćĆčČđĐēĒğĞīĪłŁńŃňŇōŌśŚşŞšŠūŪźŹżŻžŽ';
/** What the site asks of the fonts: kerning, ligatures, figures of one width, and what makes marks and letters one. */
const keepFeatures = ['kern', 'liga', 'tnum', 'pnum', 'lnum', 'ccmp', 'locl', 'rvrn', 'mark', 'mkmk'];

const folder = 'src/styles/fonts';
const files = 'node_modules/@fontsource-variable';
const newsreader = { wght: { min: 400, max: 620 } };
const archivo = { wght: { min: 400, max: 640 } };

mkdirSync(folder, { recursive: true });
await cut('newsreader/files/newsreader-latin-wght-normal.woff2', 'newsreader', english + french, newsreader);
await cut('newsreader/files/newsreader-latin-wght-normal.woff2', 'newsreader-western', westernLetters, newsreader);
await cut('newsreader/files/newsreader-latin-wght-italic.woff2', 'newsreader-italic', english + french, { wght: 430 });
await cut('newsreader/files/newsreader-latin-ext-wght-normal.woff2', 'newsreader-further', furtherLetters, newsreader);
await cut('archivo/files/archivo-latin-wght-normal.woff2', 'archivo', english + french, archivo);
await cut('archivo/files/archivo-latin-wght-normal.woff2', 'archivo-western', westernLetters, archivo);
await cut('archivo/files/archivo-latin-ext-wght-normal.woff2', 'archivo-further', furtherLetters, archivo);

async function cut(from: string, to: string, text: string, variationAxes: Record<string, number | { min: number; max: number }>): Promise<void> {
  const font = await subsetFont(readFileSync(`${files}/${from}`), text, { targetFormat: 'woff2', variationAxes, keepFeatures });
  writeFileSync(`${folder}/${to}.woff2`, font);
  console.log(`${folder}/${to}.woff2: ${font.length} bytes`);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
