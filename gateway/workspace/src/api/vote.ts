import type { Attendee } from './deliberation';
import type { SignedPage, Withdrawn } from './scan';

/** 记名投票: what one person voted. */
export interface Cast extends Attendee {
  choice: 'IN_FAVOUR' | 'AGAINST' | 'ABSTAINED';
}

/** 计票结果 of one application. */
export interface Tally {
  application: string;
  inFavour: number;
  against: number;
  abstained: number;
  present: number;
  /** Of an open ballot alone. */
  votes?: Cast[] | null;
  /** 回避: who received no ballot on this one, of a secret ballot alone. */
  steppedBack?: Attendee[] | null;
  reason?: string;
}

export interface VoteCount {
  entitled: number;
  /** 领取选票人员 of a secret ballot. */
  received?: Attendee[] | null;
  tallies: Tally[];
  documentNumber: string;
  date: string;
}

export interface Vote {
  rule: 'NONE' | 'MAJORITY' | 'TWO_THIRDS';
  ballot?: 'OPEN' | 'SECRET';
  quorumPercent?: number;
  count?: VoteCount;
  /** What was signed of it. */
  pages: SignedPage[];
  /** Counts that were taken back, the earliest first. */
  earlier: { count: VoteCount; pages: SignedPage[]; withdrawn: Withdrawn }[];
  /** By applicant that stands at it, who declared an interest in it that stands. */
  declared: Record<string, Attendee[]>;
}
