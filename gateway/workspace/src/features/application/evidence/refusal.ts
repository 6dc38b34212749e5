import { DetailedError } from 'tus-js-client';
import { Problem } from '../../../api/problem';

function answerTo(error: Error | DetailedError) {
  const response = error instanceof DetailedError ? error.originalResponse : undefined;
  return { status: response?.getStatus() ?? 0, text: response?.getBody() ?? '' };
}

/** Nobody answered, or nobody who could. */
const unanswered = (status: number) => status === 0 || status >= 500;

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
