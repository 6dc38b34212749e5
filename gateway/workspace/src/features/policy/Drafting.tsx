import { createContext, useContext } from 'react';
import type { Content, Finding, Kind } from './document';
import type { Setting } from './shape';

/** What every field of the form knows of the draft it is part of. */
export interface Drafting {
  kind: Kind;
  document: Content;
  set: (path: string, value: unknown) => void;
  findings: Finding[];
  changed: Set<string>;
  articles: Record<string, string>;
  classes: { code: string; name: string }[];
  tracks: string[];
  /** The scored steps of a track, as the policy has them. */
  scored: (track: string) => string[];
  active?: string;
  activate: (key: string) => void;
}

export const DraftingContext = createContext<Drafting | undefined>(undefined);

export function useDrafting(): Drafting {
  return useContext(DraftingContext)!;
}

export const idOf = (key: string) => `key-${key.replaceAll('.', '-')}`;

/** Brings a setting before the reader's eyes and the keyboard into it. */
export function focusSetting(key: string) {
  const setting = document.getElementById(idOf(key));
  setting?.scrollIntoView?.({ block: 'center' });
  setting?.querySelector<HTMLElement>('input, textarea, button:not(.article):not(:disabled)')?.focus({ preventScroll: true });
}

export const isAsked = ({ asked }: Setting, document: Content) => !asked || asked(document);
