import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { serveSite } from '../../bench/site-server.ts';

/** Asks for a path as it is written: `fetch` would tidy it and unpack the answer. */
async function ask(address: string, path: string): Promise<{ headers: IncomingMessage['headers']; status: number | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port: new URL(address).port, path }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        resolve({ headers: answer.headers, status: answer.statusCode, body: Buffer.concat(pieces) });
      });
    }).on('error', reject);
  });
}

test('a site is served as a host would: packed, with its types, and nothing beside it', async () => {
  const folder = test.info().outputPath('site');
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>Story</p>');
  writeFileSync(join(folder, '_astro/font.woff2'), 'letters');
  writeFileSync(join(folder, '../secret.txt'), 'secret');
  const { address, close } = await serveSite(folder, new Map([['/plain/', '<p>Plain</p>']]));
  try {
    const story = await ask(address, '/');
    expect(story.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'cache-control': 'no-cache' });
    expect(brotliDecompressSync(story.body).toString()).toBe('<p>Story</p>');
    expect(brotliDecompressSync((await ask(address, '/plain/')).body).toString()).toBe('<p>Plain</p>');

    const font = await ask(address, '/_astro/font.woff2');
    expect(font.headers['content-encoding'], 'fonts are packed already').toBeUndefined();
    expect(font.headers['cache-control']).toContain('immutable');
    expect(font.body.toString()).toBe('letters');

    expect((await ask(address, '/../secret.txt')).status).toBe(404);
    expect((await ask(address, '/%2e%2e/secret.txt')).status).toBe(404);
    expect((await ask(address, '/nothing/')).status).toBe(404);
  } finally {
    await close();
  }
});
