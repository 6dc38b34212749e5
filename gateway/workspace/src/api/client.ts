import createClient from 'openapi-fetch';
import i18n from 'i18next';
import type { paths } from './paths';
import { heard } from '../offline/kept';
import { Problem } from './problem';

/** The tenant is the first part of every address; the services see it in the path and nowhere else. */
export const tenant = location.pathname.split('/')[1] ?? '';

export const home = `/${tenant}/workspace`;

function csrfToken() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
}

/** What every request carries: the reader's language and, where it changes something, the proof that we sent it. */
export function ownHeaders(request: Request) {
  for (const [name, value] of Object.entries(proof(request.method))) {
    request.headers.set(name, value);
  }
  return request;
}

/** The same for whoever sends without us. */
export function proof(method: string): Record<string, string> {
  return { 'Accept-Language': i18n.language, ...(method !== 'GET' && { 'X-XSRF-TOKEN': decodeURIComponent(csrfToken()) }) };
}

export async function send(request: Request) {
  let response: Response;
  try {
    response = heard(request, await fetch(ownHeaders(request)));
  } catch {
    throw Problem.unreachable();
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response;
}

/** award-service, below the tenant's address. */
export const api = createClient<paths>({
  baseUrl: `${location.origin}/api/${tenant}/award`,
  fetch: send,
});

/** The body of an answer that has one; refusals were thrown before. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}
