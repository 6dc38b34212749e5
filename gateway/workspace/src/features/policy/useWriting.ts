import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { tenant } from '../../api/client';
import { Problem } from '../../api/problem';
import { unsaved, useAutosave, useDraftName } from '../../ui/useAutosave';
import { withClasses } from './classes';
import type { AwardClass, Content, Draft, Kind } from './document';
import { withValue } from './path';
import { readDraft, saveDraft } from './reads';

/** What is written, and the draft it was begun from. */
interface Written {
  document: Content;
  base: Draft;
}

/** The draft under one's hands: saved while one writes; who finds it changed meanwhile merges the two. */
export function useWriting(kind: Kind, draft: Draft) {
  const name = useDraftName(`${tenant}-${kind}`);
  const queries = useQueryClient();
  const [kept] = useState(() => unsaved<Written>(name)?.values);
  const [saved, setSaved] = useState(draft);
  const [document, setDocument] = useState(kept?.document ?? draft.document);
  const [theirs, setTheirs] = useState<Draft>();
  const base = useRef(kept?.base ?? draft);
  const latest = useRef(document);

  function accept(next: Draft) {
    base.current = next;
    setSaved(next);
    queries.setQueryData(['draft', kind], next);
    return next.version;
  }

  const autosave = useAutosave<Written>({
    name,
    version: draft.version,
    save: async ({ document }, version) => {
      try {
        return accept((await saveDraft(kind, document, version)).data!);
      } catch (problem) {
        if (problem instanceof Problem && problem.stale) {
          setTheirs((await readDraft(kind)).data);
        }
        throw problem;
      }
    },
  });

  function write(next: Content) {
    latest.current = next;
    setDocument(next);
    autosave.change({ document: next, base: base.current });
  }

  function set(path: string, value: unknown) {
    write(path === 'classes' ? withClasses(latest.current, value as AwardClass[]) : withValue(latest.current, path, value));
  }

  async function merge(next: Content) {
    const over = theirs!;
    latest.current = next;
    base.current = over;
    setDocument(next);
    setTheirs(undefined);
    await autosave.keep({ document: next, base: over }, over.version);
  }

  function take() {
    latest.current = theirs!.document;
    setDocument(theirs!.document);
    autosave.drop(accept(theirs!));
    setTheirs(undefined);
  }

  return { document, saved, theirs, base: base.current, set, merge, take, state: autosave.state, problem: autosave.problem, flush: autosave.flush };
}
