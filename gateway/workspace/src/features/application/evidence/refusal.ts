import { DetailedError, type HttpResponse } from 'tus-js-client';
import { Problem } from '../../../api/problem';

function answerTo(error: Error | DetailedError) {
  const response = error instanceof DetailedError ? error.originalResponse : undefined;
  return { status: response?.getStatus() ?? 0, text: response?.getBody() ?? '' };
}

/** Nobody answered, or nobody who could; or what was sent did not get through. */
const unanswered = (status: number) => status === 0 || status === 408 || status >= 500;

/** Ever more rarely, and then no more. */
export const PATIENCE = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 20_000, 20_000];
const FOR_HOURS = 1_000;

/** How long to wait before each further try: told when to come back, as long as it takes. */
export function patience(response: HttpResponse) {
  const seconds = Number(response.getHeader('Retry-After'));
  return seconds > 0 ? Array<number>(FOR_HOURS).fill(seconds * 1_000) : PATIENCE;
}

/** A broken line, a server that starts anew, too many requests, a place that has to be asked for again. */
export function worthTrying(error: Error | DetailedError) {
  const { status, text } = answerTo(error);
  return unanswered(status) || status === 429 || (status === 409 && text.includes(':upload-offset'));
}

/** Why it was refused; nothing where merely nobody answered. */
export function refusal(error: Error | DetailedError) {
  const { status, text } = answerTo(error);
  if (unanswered(status)) {
    return undefined;
  }
  try {
    return Problem.told(JSON.parse(text), status);
  } catch {
    return Problem.told({}, status);
  }
}
