import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/*
 * Loaded before a program by `node --import`: when it ends, it writes the most memory it ever held, in kilobytes, into
 * the file that PEAK_MEMORY_FILE names.
 */
const file = process.env['PEAK_MEMORY_FILE'];
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
