import { createContext, type ReactNode, useContext, useRef, useState } from 'react';

/** A page of a file of evidence. */
export interface Place {
  attachment: string;
  page: number;
}

interface Lying {
  open?: Place;
  /** How often something was opened: whoever opens the same again is shown it anew. */
  times: number;
  look: (at: Place) => void;
  turn: (page: number) => void;
  close: () => void;
}

const Context = createContext<Lying | undefined>(undefined);

/** What lies open of a dossier's evidence; once it is closed, one is back where it was opened from. */
export function Reading({ children }: { children: ReactNode }) {
  const [{ open, times }, setLying] = useState<{ open?: Place; times: number }>({ times: 0 });
  const from = useRef<Element>(null);
  const look = (at: Place) => {
    from.current = document.activeElement;
    setLying({ open: at, times: times + 1 });
  };
  const close = () => {
    if (open) {
      setLying({ times });
      (from.current as HTMLElement | null)?.focus();
    }
  };
  const turn = (page: number) => setLying({ open: open && { ...open, page }, times });
  return <Context value={{ open, times, look, turn, close }}>{children}</Context>;
}

export function useReading() {
  const lying = useContext(Context);
  if (!lying) {
    throw new Error('Nothing can be opened here: there is no Reading around it.');
  }
  return lying;
}
