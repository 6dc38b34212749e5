import { api } from './client';
import type { Get, Op, Put } from './op';
import { useRead } from './query';
import type { SignedPage } from './scan';

export type GuestKind = 'MEDIA' | 'SOCIAL_ORGANIZATION' | 'CITIZEN';
export type Occasion = 'DRAW' | 'MATERIAL' | 'SITE_VISIT' | 'DEFENSE' | 'MEETING' | 'CONFERRAL' | 'OTHER';

export interface ObservationPlan {
  occasion: Occasion;
  subject: string;
  on: string;
  place: string;
}

export interface Guest {
  id: string;
  kind: GuestKind;
  organization?: string;
  person?: string;
  /** Nobody has said yet whether they did, where absent. */
  came?: boolean;
  pledged: boolean;
  said?: string;
}

export interface ObservationText {
  plan: ObservationPlan;
  guests: { kind: GuestKind; organization?: string; person?: string }[];
}

export interface AttendedGuest {
  guest: string;
  person?: string;
  pledged: boolean;
  said?: string;
}

/** 邀请监督 */
export interface Observation {
  id: string;
  version: number;
  round: string;
  plan: ObservationPlan;
  guests: Guest[];
  held: boolean;
  sheets: SignedPage[];
}

type InRound = { round: string };
type One = { observation: string };

export type ObservationPaths = {
  '/rounds/{round}/observations': Get<InRound, Observation[]> & { post: Op<InRound, ObservationText, Observation> };
  '/observations/{observation}': Get<One, Observation> & Put<One, ObservationText, Observation>;
  '/observations/{observation}/attendance': Put<One, { came: AttendedGuest[] }, Observation>;
};

export function useObservations(round: string) {
  return useRead<Observation[]>(['observations', round], () => api.GET('/rounds/{round}/observations', { params: { path: { round } } }));
}

export function useObservation(observation: string) {
  return useRead<Observation>(['observation', observation], () =>
    api.GET('/observations/{observation}', { params: { path: { observation } } }),
  );
}
