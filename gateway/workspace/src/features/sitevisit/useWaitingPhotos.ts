import { get, update } from 'idb-keyval';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import type { PhotoSaid } from '../../api/sitevisit';

const again = 5_000;

let serial = 0;

export interface WaitingPhoto {
  id: string;
  said: PhotoSaid;
  photo: File;
  /** Why it will not be taken, however often it is sent. */
  refused?: { title: string; detail: string };
}

interface Options {
  /** Under which they are kept in this browser. */
  name: string;
  send: (said: PhotoSaid, photo: File) => Promise<unknown>;
  taken: () => Promise<unknown>;
}

/** Nobody answered, or whoever answered could not take it just then; a login that ran out comes back. */
const passing = ({ status, slug }: Problem) => [0, 401, 429].includes(status) || status >= 500 || slug === 'forged-request';

/** One that was taken although nobody heard so is known when it comes again. */
const arrived = ({ slug }: Problem) => slug === 'site-photo-known';

async function left(name: string) {
  try {
    return (await get<WaitingPhoto[]>(name)) ?? [];
  } catch {
    return []; // a browser that keeps nothing: they wait as long as the page is open
  }
}

/** Another window may have left some of its own. */
async function leave(name: string, change: (waiting: WaitingPhoto[]) => WaitingPhoto[]) {
  try {
    await update<WaitingPhoto[]>(name, (there = []) => change(there));
  } catch {
    // as above
  }
}

/**
 * Photos that are not there yet: kept in this browser, through a reload too, and sent one after the other until each was
 * taken or refused.
 */
export function useWaitingPhotos({ name, send, taken }: Options) {
  const [waiting, show] = useState<WaitingPhoto[]>([]);
  const [failed, fail] = useState(0);
  const all = useRef<WaitingPhoto[]>([]);
  const sending = useRef(false);

  useEffect(() => {
    void left(name).then((earlier) => {
      all.current = [...earlier, ...all.current];
      show(all.current);
    });
  }, [name]);

  useEffect(() => {
    const timer = window.setTimeout(sendOn, failed > 0 ? again : 0);
    window.addEventListener('online', sendOn);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', sendOn);
    };
  }, [waiting, failed]);

  async function keep(change: (waiting: WaitingPhoto[]) => WaitingPhoto[]) {
    all.current = change(all.current);
    show(all.current);
    await leave(name, change);
  }

  async function sendOn() {
    const next = all.current.find(({ refused }) => !refused);
    if (!next || sending.current) {
      return;
    }
    sending.current = true;
    const problem = await send(next.said, next.photo).then(
      () => undefined,
      (failure) => (failure instanceof Problem ? failure : Problem.unreachable()),
    );
    sending.current = false;
    if (problem && passing(problem)) {
      fail((times) => times + 1);
      return;
    }
    fail(0);
    const there = !problem || arrived(problem);
    await keep((waiting) =>
      waiting.flatMap((one) =>
        one.id !== next.id ? [one] : there ? [] : [{ ...one, refused: { title: problem.title, detail: problem.detail } }],
      ),
    );
    if (there) {
      await taken();
    }
  }

  return {
    waiting,
    failing: failed > 0,
    add: (said: PhotoSaid, photo: File) => {
      const one = { id: `${Date.now()}.${serial++}`, said, photo };
      return keep((waiting) => [...waiting, one]);
    },
    again: (id: string) => keep((waiting) => waiting.map(({ refused, ...one }) => (one.id === id || !refused ? one : { ...one, refused }))),
    drop: (id: string) => keep((waiting) => waiting.filter((one) => one.id !== id)),
  };
}
