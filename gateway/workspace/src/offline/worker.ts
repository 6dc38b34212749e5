/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isKept, KEPT_AT, READS } from './reads';

/** Opens the workspace without a line, as it was read last: what is written on a site visit must not wait for a network. */

declare const self: ServiceWorkerGlobalScope;

const patience = 8; // seconds, of a line that is there and answers nothing
const week = 7 * 24 * 60 * 60;

/** One application at every address. */
const onePage = { cacheKeyWillBeUsed: async ({ request }: { request: Request }) => new URL(request.url).pathname.split('/', 3).join('/') };

/** What is closed to the reader meanwhile is not shown from here either. */
const forgetClosed = {
  fetchDidSucceed: async ({ request, response }: { request: Request; response: Response }) => {
    if (response.status === 401) {
      await caches.delete(READS);
    } else if (response.status >= 400 && response.status < 500) {
      await (await caches.open(READS)).delete(request);
    }
    return response;
  },
};

/** The page says as of when it shows what it shows. */
const saidWhen = {
  cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response }) => {
    if (!cachedResponse) {
      return undefined;
    }
    const headers = new Headers(cachedResponse.headers);
    headers.set(KEPT_AT, headers.get('Date') ?? '');
    return new Response(cachedResponse.body, { status: cachedResponse.status, headers });
  },
};

void self.skipWaiting();
clientsClaim();

registerRoute(({ request }) => request.mode === 'navigate', new NetworkFirst({ cacheName: 'page', networkTimeoutSeconds: patience, plugins: [onePage] }));
// their names carry the hash of what they are
registerRoute(({ url }) => /^\/(workspace\/)?assets\//.test(url.pathname), new CacheFirst({ cacheName: 'files', plugins: [new ExpirationPlugin({ maxEntries: 60 })] }));
registerRoute(
  ({ url }) => isKept(url.pathname),
  new NetworkFirst({
    cacheName: READS,
    networkTimeoutSeconds: patience,
    plugins: [forgetClosed, saidWhen, new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: week })],
  }),
);
