import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A built site as a host would serve it. */
export interface ServedSite {
  /** The address of the story: "http://localhost:41234/". */
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
/** Packed already: another packing would only cost time. */
const packed = new Set(['.woff2', '.png', '.jpg', '.webp']);

/**
 * Serves a built site on a free port: text in brotli at its best, as a host that packs beforehand; files whose names
 * carry a hash are kept for ever. A packed file is kept, so the first visit warms the server.
 * @param pages further pages by path, "/plain/": HTML that stands in no file
 */
export async function serveSite(folder: string, pages: ReadonlyMap<string, string> = new Map()): Promise<ServedSite> {
  const known = new Map<string, Buffer>();
  const pack = (path: string, read: () => Buffer): Buffer => {
    const body = known.get(path) ?? brotliCompressSync(read(), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    known.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)); // no ".." is left
    const page = pages.get(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (page === undefined && !(existsSync(file) && statSync(file).isFile())) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.');
      return;
    }
    const ending = page === undefined ? extname(file) : '.html';
    const headers = {
      'Content-Type': types[ending] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (packed.has(ending)) {
      response.writeHead(200, { ...headers, 'Content-Length': statSync(file).size });
      createReadStream(file).pipe(response);
      return;
    }
    const body = pack(path, () => (page === undefined ? readFileSync(file) : Buffer.from(page)));
    response.writeHead(200, { ...headers, 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
