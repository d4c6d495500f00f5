import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bundles } from '../widgets/bundle';
import type { Place } from '../widgets/place';

/** Which chat stands where; `organisation`: registrable domain of the page, one for each test keeps tests apart. */
export interface ChatPage {
  widget: string;
  place: Place;
  organisation: string;
  lang?: string;
}

/** A local web server that answers under every `*.example` host (the browser maps them to it). */
export interface Site {
  /** Origin under a host, such as `http://support.nordlicht.example:41234`. */
  origin(host: string): string;
  /** Address of a page with a chat. */
  chat(page: ChatPage): string;
  /** Address of a page that is no chat, made of components of others. */
  stranger(name: string, organisation: string, lang: string): string;
  /** Serves a document under a path. */
  serve(path: string, html: string): void;
  stop(): Promise<void>;
}

/** Host of the imagined maker of the chat software, for cross-origin frames. */
export const vendorHost = 'chat.vendor.example';

const stagePage = (query: string) => `<!doctype html>
<html><head><meta charset="utf-8"><title>Nordlicht</title></head>
<body><script type="module" src="/stage.js?${query}"></script></body></html>`;

const strangerPage = (query: string) => `<!doctype html>
<html><head><meta charset="utf-8"></head><body><script type="module" src="/strangers.js?${query}"></script></body></html>`;

/** Starts the server on a free port of this machine. */
export async function startSite(): Promise<Site> {
  const served = new Map<string, string>();
  const server: Server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://x');
    const answer = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    const document = served.get(pathname);
    if (document !== undefined) return answer('text/html', document);
    if (pathname === '/chat') return answer('text/html', stagePage(search.slice(1).replaceAll('&', '&amp;')));
    if (pathname === '/page')
      return answer('text/html', strangerPage(search.slice(1).replaceAll('&', '&amp;')));
    if (!/^\/[\w-]+\.js$/.test(pathname)) return response.writeHead(404).end();
    const file = await readFile(join(bundles, pathname)).catch(() => null);
    return file ? answer('text/javascript', file) : response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = (host: string) => `http://${host}:${port}`;
  return {
    origin,
    chat({ widget, place, organisation, lang = 'en' }) {
      const query = new URLSearchParams({ widget, place, lang, other: origin(vendorHost) });
      return `${origin(`support.${organisation}`)}/chat?${query}`;
    },
    stranger: (page, organisation, lang) =>
      `${origin(`www.${organisation}`)}/page?${new URLSearchParams({ page, lang })}`,
    serve: (path, html) => served.set(path, html),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
