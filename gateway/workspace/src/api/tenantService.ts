import { ownHeaders, send, tenant } from './client';

interface Asking {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** As it is: a file. */
  file?: Blob;
  type?: string;
  etag?: string;
}

/** An answer of tenant-service: what it says and the version it is of. */
export interface Told<T> {
  data?: T;
  etag?: string;
}

async function ask<T>(address: string, { method = 'GET', body, file, type = 'application/json', etag }: Asking = {}): Promise<Told<T>> {
  const request = new Request(address, { method, body: file ?? (body === undefined ? undefined : JSON.stringify(body)) });
  request.headers.set('Accept', 'application/json');
  if (method !== 'GET') {
    request.headers.set('Content-Type', type);
  }
  if (etag) {
    request.headers.set('If-Match', etag);
  }
  const response = await send(ownHeaders(request));
  const text = await response.text();
  return { data: text ? (JSON.parse(text) as T) : undefined, etag: response.headers.get('ETag') ?? undefined };
}

/** Below the tenant's address. */
export function askTenant<T>(path: string, asking?: Asking) {
  return ask<T>(`/api/${tenant}/tenant${path}`, asking);
}

/** Of award-service, for files, which its typed client does not send. */
export function askAward<T>(path: string, asking?: Asking) {
  return ask<T>(`/api/${tenant}/award${path}`, asking);
}

/** The operator's, of no tenant. */
export function askPlatform<T>(path: string, asking?: Asking) {
  return ask<T>(`/api/platform${path}`, asking);
}

/** In one of the forms it is printed in. */
export async function fetchPrinted(path: string, type: string): Promise<Blob> {
  const request = new Request(`/api/${tenant}/tenant${path}`, { headers: { Accept: type } });
  return (await send(request)).blob();
}
