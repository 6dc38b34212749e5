import { api } from './client';
import { useRead } from './query';
import type { SignedPage } from './scan';

export type Track = 'ORGANIZATION' | 'SME' | 'PUBLIC_BODY' | 'TEAM' | 'INDIVIDUAL' | 'PROJECT';

export type StageKind =
  | 'RECOMMENDATION'
  | 'FORMAL_REVIEW'
  | 'RECHECK'
  | 'CONSULT'
  | 'QUALIFIED_LIST'
  | 'MATERIAL'
  | 'SITE'
  | 'DEFENSE'
  | 'SOCIAL_EVALUATION'
  | 'VOTE'
  | 'COMPOSITE'
  | 'DELIBERATION'
  | 'PUBLIC_NOTICE'
  | 'APPROVAL'
  | 'CONFERRAL';

export interface Stage {
  track: Track;
  ordinal: number;
  kind: StageKind;
  /** How often such a step has been walked when this one is, from 1. */
  turn: number;
  article: string;
  joint: boolean;
  progress: 'DONE' | 'OPEN' | 'AHEAD';
  plannedFrom?: string;
  plannedTo?: string;
  closedAt?: string;
  /** How many went on from it, once it is closed. */
  passed?: number;
}

export interface AwardClass {
  code: string;
  name: string;
  applicantKind: Track;
  level: number;
  quota: number;
  /** Classes of one group fill the same places. */
  sharedQuotaGroup?: string | null;
}

export interface Round {
  id: string;
  version?: number;
  title: string;
  year: number;
  state: 'PLANNED' | 'RULES_LOCKED' | 'ANNOUNCED' | 'SUSPENDED' | 'COMMENDED' | 'CLOSED' | 'CANCELLED';
  windowFrom?: string;
  windowTo?: string;
  windowClosed: boolean;
  /** Why it stands still, or was cancelled. */
  interruption?: { reason: string; documentNumber?: string; since: string; matter?: string };
  /** What was postponed, suspended, resumed or cancelled, as the public reads it. */
  matters: { kind: 'POSTPONED' | 'SUSPENDED' | 'RESUMED' | 'CANCELLED'; at: string; reason?: string; documentNumber?: string; windowTo?: string; matter?: string }[];
  commendedOn?: string;
  awardName: string;
  /** 表彰项目批准文号: whether the policy asks for one before the announcement. */
  preApproval: boolean;
  classes: AwardClass[];
  /** 预留名额 */
  reserved: Partial<Record<Track, number>>;
  /** The versions of the policy and the review rules it is held by. */
  documents: { policy: number; rules: number };
  stages: Stage[];
  today: string;
  warnings: string[];
}

/** 媒体发布记录, with the page or screenshot in which it carried the announcement. */
export interface Medium {
  outlet: string;
  date: string;
  reference: string;
  pages: SignedPage[];
}

export interface Announcement {
  windowFrom: string;
  windowTo: string;
  tracks: Track[];
  text: string;
  media: { outlet: string; date: string; reference: string }[];
  approvalDocument?: string | null;
  contact?: string | null;
}

export function useRounds() {
  return useRead<Round[]>(['rounds'], () => api.GET('/rounds'));
}

/** The procedure's date, which a demonstration may have moved. */
export function useToday() {
  return useRounds().data?.[0]?.today;
}

export function useRound(round: string) {
  return useRead<Round>(['rounds', round], () =>
    api.GET('/rounds/{round}', { params: { path: { round } } }),
  );
}

export function stageOf(round: Round | undefined, track: string, ordinal: number): Stage | undefined {
  return round?.stages.find((stage) => stage.track === track && stage.ordinal === ordinal);
}

/** Begun and not handed in: who, and until when where that is not the end of the window. */
export interface Draft {
  id: string;
  track: Track;
  name: string;
  extendedTo?: string;
}
