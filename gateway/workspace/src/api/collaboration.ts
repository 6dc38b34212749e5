import { api } from './client';
import { useRead } from './query';
import type { Track } from './round';

/** 协作人: works on the dossier with the one who applies. */
export interface Collaborator {
  id: string;
  name: string;
  since: string;
  /** The reader. */
  you: boolean;
}

/** Somebody who was given a code; `whom` is what the one who applies calls them. */
export interface Invitation {
  id: string;
  whom: string;
  invitedAt: string;
  expiresAt: string;
  state: 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';
}

export interface Team {
  collaborators: Collaborator[];
  /** For the one who applies. */
  invitations: Invitation[];
  /** 移交 that waits to be accepted; for the one who applies and whoever is asked. */
  handover?: Handover;
}

export interface Handover {
  name: string;
  from: string;
  at: string;
  /** The reader is asked. */
  yours: boolean;
}

/** Works or worked for another applicant of the same track, too; for the office. */
export interface SharedPerson {
  name: string;
  other: string;
  otherName: string;
}

/** Shown once. */
export interface IssuedInvitation {
  id: string;
  code: string;
  expiresAt: string;
}

/** What a code invites to. */
export interface Offer {
  round: string;
  track: Track;
  name: string;
  invitedBy: string;
  expiresAt: string;
  /** Whoever accepts becomes the applicant of what was handed in on paper. */
  takeover: boolean;
}

/** 接管码 that was made for the applicant of what the office entered from paper. */
export interface TakeoverCode {
  id: string;
  by: string;
  at: string;
  expiresAt: string;
  state: Invitation['state'];
}

export function useTakeoverCodes(application: string, asked: boolean) {
  return useRead<TakeoverCode[]>(
    ['takeover-codes', application],
    () => api.GET('/applications/{application}/takeover-codes', { params: { path: { application } } }),
    asked,
  );
}

export function useTeam(application: string) {
  return useRead<Team>(['team', application], () =>
    api.GET('/applications/{application}/collaborators', { params: { path: { application } } }),
  );
}

export function useSharedPeople(application: string, asked: boolean) {
  return useRead<SharedPerson[]>(
    ['shared-people', application],
    () => api.GET('/applications/{application}/shared-people', { params: { path: { application } } }),
    asked,
  );
}
