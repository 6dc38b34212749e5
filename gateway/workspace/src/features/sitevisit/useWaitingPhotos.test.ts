import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem';
import { useWaitingPhotos } from './useWaitingPhotos';

const refusal = (status: number, slug: string, title = '') => Problem.told({ type: `urn:quality-award:problem:${slug}`, title }, status);
const said = (caption: string) => ({ caption, secret: false });
const picture = new File(['x'], 'x.jpg', { type: 'image/jpeg' });

describe('photos that are not there yet', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function started(send: (said: { caption: string }) => Promise<unknown>) {
    const taken = vi.fn(() => Promise.resolve());
    const { result } = renderHook(() => useWaitingPhotos({ name: 'x', send, taken }));
    // what follows from an answer is drawn before time goes on
    const pass = async (time: number) => {
      for (let part = 0; part < 4; part++) {
        await act(() => vi.advanceTimersByTimeAsync(time / 4));
      }
    };
    return { queue: result, taken, pass, add: (caption: string) => act(() => result.current.add(said(caption), picture)) };
  }

  it('are sent one after the other', async () => {
    const send = vi.fn((_: { caption: string }) => Promise.resolve());
    const { queue, taken, add, pass } = started(send);
    await add('a');
    await add('b');
    await pass(100);
    expect(send.mock.calls.map(([one]) => one.caption)).toEqual(['a', 'b']);
    expect(queue.current.waiting).toEqual([]);
    expect(taken).toHaveBeenCalledTimes(2);
  });

  it.each([0, 401, 429, 503])('wait where nobody can take them (%i), and are sent again by themselves', async (status) => {
    const send = vi.fn().mockRejectedValueOnce(status ? refusal(status, 'busy') : Problem.unreachable()).mockResolvedValue({});
    const { queue, add, pass } = started(send);
    await add('a');
    await pass(100);
    expect(queue.current.failing).toBe(true);
    expect(queue.current.waiting.map(({ said }) => said.caption)).toEqual(['a']);
    expect(send).toHaveBeenCalledTimes(1);
    await pass(6_000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(queue.current).toMatchObject({ waiting: [], failing: false });
  });

  it('are sent at once when the connection is back', async () => {
    const send = vi.fn().mockRejectedValueOnce(Problem.unreachable()).mockResolvedValue({});
    const { queue, add, pass } = started(send);
    await add('a');
    await pass(100);
    act(() => void window.dispatchEvent(new Event('online')));
    await pass(100);
    expect(queue.current.waiting).toEqual([]);
  });

  it('have arrived where they are known, and stay with the reason where they are refused', async () => {
    const send = vi.fn().mockRejectedValueOnce(refusal(409, 'site-photo-known')).mockRejectedValueOnce(refusal(422, 'photo-unreadable', '不是照片')).mockResolvedValue({});
    const { queue, taken, add, pass } = started(send);
    await add('known');
    await add('refused');
    await add('next');
    await pass(20_000);
    expect(send).toHaveBeenCalledTimes(3);
    expect(taken).toHaveBeenCalledTimes(2);
    expect(queue.current.waiting).toMatchObject([{ said: { caption: 'refused' }, refused: { title: '不是照片' } }]);
    await act(() => queue.current.again(queue.current.waiting[0]!.id));
    await pass(100);
    expect(send).toHaveBeenCalledTimes(4);
    expect(queue.current.waiting).toEqual([]);
    await add('given up');
    await act(() => queue.current.drop(queue.current.waiting[0]!.id));
    expect(queue.current.waiting).toEqual([]);
  });
});
