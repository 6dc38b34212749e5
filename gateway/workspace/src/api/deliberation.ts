import { api } from './client';
import type { Status } from './application';
import { useRead } from './query';
import type { AwardClass, StageKind, Track } from './round';
import type { SignedPage, Withdrawn } from './scan';
import type { Parts, Vacancy } from './scoring';

export interface Deliberation {
  classes: AwardClass[];
  /** 预留名额 */
  reserved: Partial<Record<Track, number>>;
  candidates: {
    application: string;
    name: string;
    division: string;
    track: Track;
    status: Status;
    proposedClass?: string;
    endorsedClass?: string;
    rank?: number;
    composite?: number;
    parts: Parts;
    /** Why it stands below a lower rank, as it is proposed. */
    departure?: string | null;
    /** 授奖理由, and whose words they are: but for those that were resolved, they bind nobody. */
    grounds?: { text: string; by: 'RESOLVED' | 'MEETING' | 'OFFICE' | 'REPORTS' } | null;
    /** Who declared an interest in it that stands. */
    declared: Attendee[];
    background: Background;
    /** In which classes it takes no place, having won them before. */
    beyondQuota: string[];
  }[];
  vacancies: Vacancy[];
  /** Of those called, in per cent; none where the policy names none. */
  quorum?: number | null;
  /** Whether the policy has it resolved why each is awarded. */
  groundsAsked: boolean;
  /** Whether the policy has the office meet on the list first. */
  asked: boolean;
  /** What its meeting proposes, once it does. */
  proposal?: { minutesNumber: string; meetingDate: string; leftOut: { application: string; reason: string }[] } | null;
  /** Who is called by account and has not said of each candidate what they have to do with it. */
  undeclared: Attendee[];
  /** Of each track's scored stages in the pinned rules, in per cent. */
  weights: Partial<Record<Track, Parts>>;
  /** Tracks whose list rests on a table that was corrected, on which nobody has decided since. */
  shaken: Track[];
  /** Tracks in which the reader steps back from somebody: that row, ranks and vacancies are left out. */
  withheld: Track[];
  /** How it was resolved, once it was. */
  met?: Met;
  /** How it was resolved before that was taken back, the earliest first. */
  earlier: (Met & { withdrawn: Withdrawn })[];
}

/** 审议决定, with what was signed of it. */
export interface Met {
  minutesNumber: string;
  meetingDate: string;
  attendance?: Attendance;
  pages: SignedPage[];
}

/** 四分位 of six marks and more, the median with the bounds. */
export interface Spread {
  stage: StageKind;
  turn: number;
  marks: number;
  lowest?: number | null;
  highest?: number | null;
  median?: number | null;
  quartiles?: { lower: number; upper: number } | null;
  mean?: number | null;
}

/** What is to be known of a candidate beside its score. */
export interface Background {
  /** Of the marks of each stage; without bounds where they would tell a single reviewer's. */
  ranges: Spread[];
  /** Conditions that are not met, or of the policy and not determined. */
  against: { condition: string; article: string; result: 'NOT_MET' | 'UNDETERMINED'; evidence?: string | null }[];
  /** 历届荣誉 */
  earlier: { year: number; className: string; number?: string | null; revoked: boolean; certain: boolean }[];
}

/** By account who holds a seat of the body that meets; a guest by name alone. */
export interface Attendee {
  name: string;
  account?: string | null;
}

/** 签到: who sat, or signed the circulated paper, of how many; and who stepped back from whom. */
export interface Attendance {
  form: 'MEETING' | 'CIRCULATION';
  called: number;
  present: Attendee[];
  recused: (Attendee & { application: string; reason?: string | null })[];
}

export interface Resolution {
  endorsed: { application: string; classCode: string; departure?: string | null; grounds?: string | null }[];
  struck: { application: string; reason: string }[];
  vacancies: Vacancy[];
  minutesNumber: string;
  meetingDate: string;
  attendance?: Attendance;
}

export type MeetingBody = 'OFFICE' | 'DELIBERATOR';

/** 会议通知 */
export interface MeetingNotice {
  on: string;
  from: string;
  place: string;
  chair: string;
  agenda: string[];
  called: Attendee[];
}

export interface Meeting {
  id: string;
  version: number;
  body: MeetingBody;
  notice: MeetingNotice;
  minutes?: Resolution | null;
  adoptedAt?: string | null;
  pages: SignedPage[];
  /** Who was told what, as it went out. */
  told: { account: string; name: string; what: 'CALLED' | 'CHANGED' | 'DISMISSED' | 'CANCELLED'; at: string }[];
  cancelled?: { reason: string; by: string; at: string } | null;
}

/** Who holds a seat of a body whose meetings one may call. */
export interface Bench {
  body: MeetingBody;
  seated: Attendee[];
}

export interface Meetings {
  /** Of the office's own, in per cent; none where the policy asks for none. */
  quorum?: number | null;
  resolved: boolean;
  meetings: Meeting[];
  /** Whose meetings the body in which one sits may call. */
  calls: MeetingBody[];
}

export function useMeetings(round: string) {
  return useRead<Meetings>(['meetings', round], () => api.GET('/rounds/{round}/meetings', { params: { path: { round } } }));
}

export function useBenches(round: string, enabled: boolean) {
  return useRead<Bench[]>(['benches', round], () => api.GET('/rounds/{round}/meetings/seated', { params: { path: { round } } }), enabled);
}
