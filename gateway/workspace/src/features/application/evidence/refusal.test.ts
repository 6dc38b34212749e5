import { DetailedError, type HttpResponse } from 'tus-js-client';
import { expect, test } from 'vitest';
import { PATIENCE, patience, refusal, worthTrying } from './refusal';

const answer = (status: number, retryAfter?: string): HttpResponse => ({
  getStatus: () => status,
  getHeader: (name) => (name === 'Retry-After' ? retryAfter : undefined),
  getBody: () => '{"type":"urn:problem:upload-busy"}',
  getUnderlyingObject: () => undefined,
});

function failed(status: number) {
  const error = new Error('failed') as DetailedError;
  Object.setPrototypeOf(error, DetailedError.prototype);
  error.originalResponse = answer(status);
  return error;
}

test('comes back when it was told to, as long as it takes', () => {
  const told = patience(answer(503, '5'));
  expect(told.length).toBeGreaterThan(PATIENCE.length);
  expect(new Set(told)).toEqual(new Set([5_000]));
  expect(patience(answer(503))).toBe(PATIENCE);
});

test('goes on after what may pass, and says why after what will not', () => {
  for (const passing of [408, 503]) {
    expect(worthTrying(failed(passing))).toBe(true);
    expect(refusal(failed(passing))).toBeUndefined();
  }
  expect(worthTrying(failed(422))).toBe(false);
  expect(refusal(failed(422))).toBeDefined();
});
