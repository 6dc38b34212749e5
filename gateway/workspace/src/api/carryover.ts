import { api } from './client';
import { useRead } from './query';

/** What of a dossier goes along. */
export interface Parts {
  form: boolean;
  assessment: boolean;
  honours: boolean;
  /** Also what is declared a trade or technical secret. */
  secrets: boolean;
  files: string[];
}

export interface Consented {
  id: string;
  to: string;
  submission: number;
  parts: Parts;
  consentedBy: string;
  consentedAt: string;
}

export interface CarryOvers {
  regions: { code: string; name: string }[];
  consents: Consented[];
}

/** As the platform stamped it; to us the bundle is a text. */
export interface Stamped {
  bundle: unknown;
  stamp: string;
}

/** What became of one field that came. */
export interface CarriedField {
  name: string;
  result: 'FILLED' | 'SAME' | 'DIFFERS' | 'UNFIT';
  carried?: unknown;
  written?: unknown;
}

export interface Held {
  className: string;
  year: number;
  number?: string;
  conferredOn: string;
  validTo?: string;
}

/** Where a part of the dossier is from. */
export interface Provenance {
  id: string;
  from: string;
  round: string;
  sha256: string;
  sealedAt: string;
  consentedAt: string;
  carriedAt: string;
  parts: { field: string; unchanged: boolean }[];
  /** Of a secret that is not the reader's, the title is missing. */
  files: { title?: string; sha256: string }[];
  honours: Held[];
}

export function useCarryOvers(application: string) {
  return useRead<CarryOvers>(['carry-overs', application], () =>
    api.GET('/applications/{application}/carry-overs', { params: { path: { application } } }),
  );
}

export function useCarried(application: string) {
  return useRead<Provenance[]>(['carried', application], () =>
    api.GET('/applications/{application}/carried', { params: { path: { application } } }),
  );
}
