import { writeFileSync } from 'node:fs';
import { signFiles } from './kind-signs.ts';

/** Writes the symbols of the kinds of event as masks. Run it after a change of a symbol, or of the kinds. */
for (const [file, text] of Object.entries(signFiles())) writeFileSync(file, text);
