import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { unsaved, useAutosave } from './useAutosave';

const refusal = (status: number) => Problem.of(new Response('{}', { status }));

describe('saving while one writes', () => {
  beforeEach(() => localStorage.clear());

  it('names the version it saw, one request at a time', async () => {
    const save = vi.fn((_: string, version: number) => Promise.resolve(version + 1));
    const { result } = renderHook(() => useAutosave<string>({ name: 'x', version: 3, save }));
    act(() => result.current.change('a'));
    await act(() => result.current.flush());
    act(() => result.current.change('b'));
    await act(() => result.current.flush());
    expect(save.mock.calls).toEqual([['a', 3], ['b', 4]]);
    expect(result.current.state).toBe('saved');
    expect(unsaved('x')).toBeUndefined();
  });

  it('keeps what could not be sent', async () => {
    const { result } = renderHook(() =>
      useAutosave<string>({ name: 'x', version: 0, save: () => Promise.reject(Problem.unreachable()) }),
    );
    act(() => result.current.change('kept'));
    await act(() => result.current.flush());
    expect(result.current.state).toBe('offline');
    expect(unsaved('x')).toEqual({ version: 0, values: 'kept' });
  });

  it.each([429, 500, 503])('tries again by itself what a system that is busy (%i) could not take', async (status) => {
    vi.useFakeTimers();
    const busy = await refusal(status);
    const save = vi.fn().mockRejectedValueOnce(busy).mockResolvedValue(1);
    const { result } = renderHook(() => useAutosave<string>({ name: 'x', version: 0, save }));
    act(() => result.current.change('kept'));
    await act(() => result.current.flush());
    expect(result.current.state).toBe('busy');
    expect(unsaved('x')).toEqual({ version: 0, values: 'kept' });
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(save).toHaveBeenCalledTimes(2);
    expect(result.current.state).toBe('saved');
    vi.useRealTimers();
  });

  it('saves a draft that was left, on the version it was written on', async () => {
    localStorage.setItem('x', JSON.stringify({ version: 2, values: 'left' }));
    const save = vi.fn((_: string, version: number) => Promise.resolve(version + 1));
    const { result } = renderHook(() => useAutosave<string>({ name: 'x', version: 5, save }));
    expect(result.current.state).toBe('waiting');
    await act(() => result.current.flush());
    expect(save.mock.calls).toEqual([['left', 2]]);
    expect(unsaved('x')).toBeUndefined();
  });

  it('stops at a conflict until somebody decides, then saves over the version that was there', async () => {
    const stale = await refusal(412);
    const save = vi.fn((_: string, version: number) => (version === 7 ? Promise.resolve(8) : Promise.reject(stale)));
    const { result } = renderHook(() => useAutosave<string>({ name: 'x', version: 3, save }));
    act(() => result.current.change('mine'));
    await act(() => result.current.flush());
    expect(result.current.state).toBe('conflict');
    await act(() => result.current.keep('mine', 7));
    await waitFor(() => expect(result.current.state).toBe('saved'));
  });
});
