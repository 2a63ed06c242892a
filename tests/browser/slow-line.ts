import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site as it comes over a slow line: pages piece by piece, each drawn before the next comes; fonts last. */
export interface SlowLine {
  /** Where the site answers so, with a slash at its end. */
  readonly address: string;
  /** Sends the next piece of the page that is being opened. Says whether there was one. */
  sendPiece(): boolean;
  /** Sends the fonts that were asked for, and from now on all at once. */
  sendFonts(): void;
  close(): void;
}

/** How much comes first, bytes: what a server sends before it hears that anything has arrived. Each further piece is twice as long. */
const firstPiece = 14_600;
/** So much comes with it at least: a browser draws nothing before the body, and half of a line that ends at the right moves by nature. */
const endOfHeader = '</header>';

/** @param origin where the site is served, with a slash at its end */
export async function slowLine(origin: string): Promise<SlowLine> {
  let pieces: Buffer[] = [];
  let opened: ServerResponse | undefined;
  let sendFonts: () => void = () => undefined;
  const fonts = new Promise<void>((resolve) => (sendFonts = resolve));
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '', origin));
      const body = Buffer.from(await answer.arrayBuffer());
      if (request.url?.endsWith('.woff2')) await fonts;
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
      if (request.headers['sec-fetch-dest'] !== 'document') return void response.end(body);
      pieces = piecesOf(body);
      opened = response;
      response.write(pieces.shift() ?? '');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sendPiece: () => {
      const piece = pieces.shift();
      if (piece === undefined) opened?.end();
      else opened?.write(piece);
      return piece !== undefined;
    },
    sendFonts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function piecesOf(page: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  let to = Math.max(firstPiece, page.indexOf(endOfHeader) + endOfHeader.length);
  for (let length = 2 * firstPiece; from < page.length; length *= 2) {
    pieces.push(page.subarray(from, to));
    from = to;
    to += length;
  }
  return pieces;
}
