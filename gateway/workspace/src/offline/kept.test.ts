import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { heard, keepFor, useKeptAt } from './kept';
import { isKept, KEPT_AT, READS } from './reads';

const asked = (path: string) => new Request(`http://localhost${path}`);
const answer = (at?: string) => new Response('{}', at === undefined ? {} : { headers: { [KEPT_AT]: at } });

describe('what is kept for where there is no line', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(['/session', '/award/rounds/r/tracks/ORGANIZATION/steps/1/sheets/a', '/award/applications/a/site-visit'])('is what a reviewer needs: %s', (path) => {
    expect(isKept(`/api/shili${path}`)).toBe(true);
  });

  it.each(['/award/applications', '/award/objections', '/award/rounds/r/tracks/ORGANIZATION/steps/1/consensus/a', '/award/applications/a/attachments/b', '/tenant/people'])('and nothing else: %s', (path) => {
    expect(isKept(`/api/shili${path}`)).toBe(false);
  });

  it('says of when the oldest is, until it was read anew', () => {
    const { result } = renderHook(useKeptAt);
    act(() => void heard(asked('/a'), answer('Fri, 27 Nov 2026 02:00:00 GMT')));
    act(() => void heard(asked('/b'), answer('Thu, 26 Nov 2026 02:00:00 GMT')));
    expect(result.current).toBe('Thu, 26 Nov 2026 02:00:00 GMT');
    act(() => void heard(asked('/b'), answer()));
    expect(result.current).toBe('Fri, 27 Nov 2026 02:00:00 GMT');
    act(() => void heard(asked('/a'), answer()));
    expect(result.current).toBeUndefined();
  });

  it('is nothing for whoever comes next', async () => {
    const forgotten = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('caches', { delete: forgotten });
    await keepFor('somebody');
    await keepFor('somebody');
    expect(forgotten).toHaveBeenCalledTimes(1);
    await keepFor('another');
    expect(forgotten).toHaveBeenCalledTimes(2);
    expect(forgotten).toHaveBeenLastCalledWith(READS);
  });
});
