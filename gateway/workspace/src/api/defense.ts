import { api, send, tenant } from './client';
import type { Draw } from './draw';
import { useRead } from './query';
import type { Track } from './round';
import type { SignedPage } from './scan';

/** Without a break: as many defend as find room. Times as the clock shows them. */
export interface Sitting {
  on: string;
  from: string;
  until: string;
}

export interface DefenseTimes {
  place: string;
  minutes: number;
  sittings: Sitting[];
}

export interface Slot {
  place: number;
  application: string;
  name: string;
  on: string;
  from: string;
  until: string;
  /** By which the order is sorted: what the seed makes of the application's number. */
  lot: string;
}

/** 答辩抽签: prepared, witnessed and so drawn, released or undone. */
export interface DefenseOrder extends Pick<Draw, 'id' | 'version' | 'state' | 'preparedAt' | 'inputsHash' | 'commitment' | 'secret' | 'witness' | 'seed' | 'undoneBecause'> {
  times: DefenseTimes;
  slots: Slot[];
}

export interface DefenseTable {
  defenders: { application: string; name: string }[];
  orders: DefenseOrder[];
}

export interface Delegate {
  name: string;
  position: string;
  reason: string;
}

/** 陈述答辩 of one applicant. */
export interface Defense {
  application: string;
  name: string;
  round: string;
  track: Track;
  ordinal: number;
  slot?: Slot | null;
  place?: string | null;
  inPerson: boolean;
  delegateAllowed: boolean;
  open: boolean;
  delegate?: Delegate | null;
  authorization?: SignedPage | null;
}

export function useDefense(application: string) {
  return useRead<Defense>(['defense', application], () => api.GET('/applications/{application}/defense', { params: { path: { application } } }));
}

/** With the scan of what authorises the delegate. */
export async function consent(application: string, { scan, ...delegate }: Delegate & { scan: File }) {
  const form = new FormData();
  form.append('delegate', new Blob([JSON.stringify(delegate)], { type: 'application/json' }));
  form.append('scan', scan);
  await send(new Request(`/api/${tenant}/award/applications/${application}/defense/delegate`, { method: 'POST', body: form }));
  return {};
}
