import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPaths, readBuilt } from './built-files.ts';

const kilobytes = (part: RegExp) =>
  builtPaths()
    .filter((path) => part.test(path))
    .reduce((sum, path) => sum + brotliCompressSync(readBuilt(path)).length / 1024, 0);

test('filters weigh little before they are used, and not much when they are', () => {
  const before = kilobytes(/^_astro\/EventFilter.*\.js$/u);
  const used = kilobytes(/^_astro\/filtering.*\.js$/u);
  console.log(`Filters, KB sent: ${before.toFixed(1)} before use, ${used.toFixed(1)} when used`);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThanOrEqual(2);
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThanOrEqual(10);
});
