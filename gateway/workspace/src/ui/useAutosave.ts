import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem';

export type Saving = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';

const pause = 1_200;
const again = 5_000;

interface Options<Values> {
  /** Names what is edited; what could not be saved yet is kept in the browser under it. */
  name: string;
  version: number;
  save: (values: Values, version: number) => Promise<number>;
}

/** What is still to be saved after a reload or a lost connection. */
export function unsaved<Values>(name: string): Values | undefined {
  const kept = localStorage.getItem(name);
  return kept ? JSON.parse(kept) : undefined;
}

/** Saves while one writes: one request at a time, each naming the version it saw. */
export function useAutosave<Values>({ name, version, save }: Options<Values>) {
  const [state, setState] = useState<Saving>('saved');
  const [problem, setProblem] = useState<Problem>();
  const seen = useRef(version);
  const waiting = useRef<Values>(undefined);
  const running = useRef<Promise<boolean>>(undefined);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function flush(): Promise<boolean> {
    clearTimeout(timer.current);
    await running.current;
    const values = waiting.current;
    if (values === undefined) {
      return true;
    }
    waiting.current = undefined;
    setState('saving');
    running.current = save(values, seen.current).then(accepted, (failure) => failed(failure, values));
    return running.current;
  }

  function accepted(next: number) {
    seen.current = next;
    running.current = undefined;
    setProblem(undefined);
    if (waiting.current === undefined) {
      localStorage.removeItem(name);
      setState('saved');
    }
    return true;
  }

  function failed(failure: unknown, values: Values) {
    running.current = undefined;
    waiting.current ??= values;
    const known = failure instanceof Problem ? failure : undefined;
    setProblem(known);
    setState(known?.stale ? 'conflict' : known?.status === 0 ? 'offline' : 'refused');
    if (known?.status === 0) {
      timer.current = window.setTimeout(flush, again);
    }
    return false;
  }

  function change(values: Values) {
    waiting.current = values;
    localStorage.setItem(name, JSON.stringify(values));
    if (state !== 'conflict') {
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, pause);
    }
  }

  /** After a conflict: what was written stands on top of the version that was saved meanwhile. */
  function keep(values: Values, over: number) {
    seen.current = over;
    waiting.current = values;
    setProblem(undefined);
    return flush();
  }

  /** After a conflict: what was saved meanwhile stands. */
  function drop(to: number) {
    seen.current = to;
    waiting.current = undefined;
    localStorage.removeItem(name);
    setProblem(undefined);
    setState('saved');
  }

  return { state, problem, change, flush, keep, drop };
}
