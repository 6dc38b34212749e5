import { api, send, tenant } from './client';
import { useRead } from './query';
import type { Track } from './round';
import type { SignedPage } from './scan';

/** 现场评审实施方案 of one applicant. */
export interface SitePlan {
  from: string;
  to: string;
  place: string;
  /** 组长, by the number in the pool. */
  leader: string;
  observers: string[];
  items: string[];
  notes: string;
}

interface Visitor {
  expert: string;
  name: string;
}

export interface PlanReleased {
  number: number;
  at: string;
  by: string;
  plan: SitePlan;
  team: Visitor[];
  leads: string;
  reason?: string | null;
}

/** What the material review found of an item; the mark where it is to be confirmed on site. */
export interface ToLookAt {
  code: string;
  name: string;
  percent?: number | null;
  apart: boolean;
  improvements: string[];
}

export type MeetingKind = 'OPENING' | 'CLOSING';

/** Who was there, from which side. */
export interface Attendance {
  on: string;
  team: string[];
  applicant: string[];
  others: string[];
  reason?: string | null;
}

export interface Meeting {
  kind: MeetingKind;
  attendance?: Attendance | null;
  team: string[];
  at?: string | null;
  by?: string | null;
  onPaper: boolean;
  pages: SignedPage[];
}

export interface SiteVisit {
  application: string;
  name: string;
  round: string;
  track: Track;
  ordinal: number;
  version: number;
  open: boolean;
  /** Whether the rules have both meetings signed in before the step is closed. */
  asked: boolean;
  /** Whether the reader signs the meetings in, as the leader. */
  signs: boolean;
  draft?: SitePlan | null;
  team: Visitor[];
  suggestedLeader?: string | null;
  found: ToLookAt[];
  releases: PlanReleased[];
  meetings: Meeting[];
}

export interface SiteVisitRow {
  application: string;
  name: string;
  from?: string | null;
  to?: string | null;
  releases: number;
  opened?: string | null;
  closed?: string | null;
}

export function useSiteVisit(application: string) {
  return useRead<SiteVisit>(['site-visit', application], () =>
    api.GET('/applications/{application}/site-visit', { params: { path: { application } } }),
  );
}

/** What is said of a photo. */
export interface PhotoSaid {
  item?: string | null;
  caption: string;
  secret: boolean;
}

export interface SitePhoto {
  id: string;
  number: number;
  /** Nothing to whom it is closed. */
  said?: PhotoSaid | null;
  secret: boolean;
  /** Whether it said where it was taken, before that was taken out. */
  located: boolean;
  addedAt: string;
  by: string;
  removable: boolean;
}

export interface SitePhotos {
  adds: boolean;
  most: number;
  /** Of the plan, which one may belong to. */
  items: string[];
  photos: SitePhoto[];
}

export const photosOf = (application: string) => `/api/${tenant}/award/applications/${application}/site-visit/photos`;

export function useSitePhotos(application: string) {
  return useRead<SitePhotos>(['site-photos', application], () =>
    api.GET('/applications/{application}/site-visit/photos', { params: { path: { application } } }),
  );
}

export async function addPhoto(application: string, said: PhotoSaid, photo: File) {
  const form = new FormData();
  form.append('said', new Blob([JSON.stringify(said)], { type: 'application/json' }));
  form.append('photo', photo);
  await send(new Request(photosOf(application), { method: 'POST', body: form }));
  return {};
}
