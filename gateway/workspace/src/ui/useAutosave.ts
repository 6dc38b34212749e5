import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem';
import { useSession } from '../api/session';

export type Saving = 'saved' | 'waiting' | 'saving' | 'offline' | 'busy' | 'conflict' | 'refused';

const pause = 1_200;
const again = 5_000;

interface Options<Values> {
  /** Names what is edited; what could not be saved yet is kept in the browser under it. */
  name: string;
  version: number;
  save: (values: Values, version: number) => Promise<number>;
  /** Nothing can be saved any more: a draft that was left is given up. */
  locked?: boolean;
}

interface Draft<Values> {
  version: number;
  values: Values;
}

/** Nothing was wrong with what was sent where nobody answered, or whoever answered could not take it just then. */
function stateAfter(failure?: Problem): Saving {
  if (failure?.stale) {
    return 'conflict';
  }
  if (failure?.status === 0) {
    return 'offline';
  }
  return failure && (failure.status === 429 || failure.status >= 500) ? 'busy' : 'refused';
}

/** What is still to be saved after a reload or a lost connection, and the version it was written on. */
export function unsaved<Values>(name: string): Draft<Values> | undefined {
  const kept = localStorage.getItem(name);
  const draft = kept ? (JSON.parse(kept) as Partial<Draft<Values>>) : undefined;
  return draft?.values !== undefined && draft.version !== undefined ? { version: draft.version, values: draft.values } : undefined;
}

/** Under which a draft is kept: whoever logs in next on this machine finds none of it. */
export function useDraftName(name: string) {
  return `${useSession().data?.sub ?? ''}-${name}`;
}

/**
 * Saves while one writes: one request at a time, each naming the version it saw. A draft that was left is saved at once,
 * on the version it was written on: was that overtaken meanwhile, it is a conflict and not an overwriting.
 */
export function useAutosave<Values>({ name, version, save, locked }: Options<Values>) {
  const [state, setState] = useState<Saving>('saved');
  const [problem, setProblem] = useState<Problem>();
  const seen = useRef(version);
  const waiting = useRef<Values>(undefined);
  const running = useRef<Promise<boolean>>(undefined);
  const timer = useRef(0);
  useEffect(() => {
    const draft = unsaved<Values>(name);
    if (locked) {
      localStorage.removeItem(name);
    } else if (draft) {
      seen.current = draft.version;
      change(draft.values);
    }
    return () => clearTimeout(timer.current);
  }, [name, locked]);

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
    } else {
      keepDraft(waiting.current);
    }
    return true;
  }

  function failed(failure: unknown, values: Values) {
    running.current = undefined;
    waiting.current ??= values;
    const known = failure instanceof Problem ? failure : undefined;
    const next = stateAfter(known);
    setProblem(known);
    setState(next);
    if (next === 'offline' || next === 'busy') {
      timer.current = window.setTimeout(flush, again);
    }
    return false;
  }

  function keepDraft(values: Values) {
    localStorage.setItem(name, JSON.stringify({ version: seen.current, values }));
  }

  function change(values: Values) {
    waiting.current = values;
    keepDraft(values);
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
    keepDraft(values);
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

  return { state, problem, change, flush, keep, drop, on: () => seen.current };
}
