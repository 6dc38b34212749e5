import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownHeaders } from './client';
import { Problem } from './problem';

describe('a request', () => {
  beforeEach(() => {
    document.cookie = 'XSRF-TOKEN=proof';
  });
  afterEach(() => vi.restoreAllMocks());

  it('carries the proof of origin where it changes something', () => {
    expect(ownHeaders(new Request('http://x/y', { method: 'POST' })).headers.get('X-XSRF-TOKEN')).toBe('proof');
    expect(ownHeaders(new Request('http://x/y')).headers.has('X-XSRF-TOKEN')).toBe(false);
  });

  it('asks in the language of the reader', () => {
    expect(ownHeaders(new Request('http://x/y')).headers.get('Accept-Language')).toBe('zh-CN');
  });
});

describe('a refusal', () => {
  const refused = (status: number, document: object) => Problem.of(new Response(JSON.stringify(document), { status }));

  it('keeps its words, its article and its field', async () => {
    const problem = await refused(409, {
      type: 'urn:quality-award:problem:quota-exceeded',
      title: '超过名额',
      detail: '至多 2 个',
      article: '第三条',
      field: 'candidates',
    });
    expect(problem.slug).toBe('quota-exceeded');
    expect(problem.article).toBe('第三条');
    expect(problem.fieldErrors).toEqual([{ field: 'candidates', message: '至多 2 个' }]);
  });

  it('is still one when the answer cannot be read', async () => {
    const problem = await Problem.of(new Response('<html>', { status: 502 }));
    expect(problem.status).toBe(502);
  });

  it('tells a conflict of versions from others', async () => {
    expect((await refused(412, {})).stale).toBe(true);
    expect((await refused(409, {})).stale).toBe(false);
  });
});
