import { get, set } from 'idb-keyval';
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

/** Nobody answered, or whoever answered could not take it just then. */
const passing = ({ status }: Problem) => status === 0 || status === 429 || status >= 500;

/** One that was taken although nobody heard so is known when it comes again. */
const arrived = ({ slug }: Problem) => slug === 'site-photo-known';

async function left(name: string) {
  try {
    return (await get<WaitingPhoto[]>(name)) ?? [];
  } catch {
    return []; // a browser that keeps nothing: they wait as long as the page is open
  }
}

async function leave(name: string, waiting: WaitingPhoto[]) {
  try {
    await set(name, waiting);
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

  async function keep(next: WaitingPhoto[]) {
    all.current = next;
    show(next);
    await leave(name, next);
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
    await keep(
      all.current.flatMap((one) =>
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
    add: (said: PhotoSaid, photo: File) => keep([...all.current, { id: `${Date.now()}.${serial++}`, said, photo }]),
    drop: (id: string) => keep(all.current.filter((one) => one.id !== id)),
  };
}
