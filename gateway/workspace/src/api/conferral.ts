import { api } from './client';
import { useRead } from './query';
import type { SignedPage } from './scan';
import type { Track } from './round';

/** What is on file of one honour. */
export interface HonourRecord {
  year: number;
  edition?: string;
  classCode: string;
  winner: string;
  creditCode?: string;
  division: string;
  industry?: string;
  conferredOn: string;
  validTo?: string;
  documentNumber: string;
  number?: string;
  alsoKnown: { change: 'RENAMED' | 'MERGED' | 'SPLIT'; identity: string }[];
}

export interface FiledHonour {
  id: string;
  /** Of an edition before this platform. */
  before: boolean;
  status: 'VALID' | 'EXPIRED' | 'REVOKED';
  record: HonourRecord;
  className: string;
  corrections: { original: HonourRecord; reason: string; documentNumber: string; documentDate: string; at: string }[];
}

export interface HonourCorrection {
  record: HonourRecord;
  reason: string;
  documentNumber: string;
  documentDate: string;
}

export interface Honour {
  id: string;
  number?: string;
  status: 'VALID' | 'EXPIRED' | 'REVOKED';
  winner: string;
  division: string;
  kind: Track;
  awardName: string;
  classCode: string;
  className: string;
  year: number;
  conferredOn: string;
  validTo?: string;
  documentNumber: string;
}

export interface Grant {
  honour: string;
  winner: string;
  classCode: string;
  amount: number;
  ground: 'BY_CLASS' | 'CLASS_WITHOUT_MONEY' | 'SAME_AWARD_AGAIN' | 'PUBLIC_FUNDED' | 'REPEAT_UNDETERMINED';
  budgetYear: number;
  evidence?: string;
}

export type ApprovalRuling = 'APPROVED' | 'RETURNED' | 'REFUSED';

/** 批复; `refused`: who is not approved where the list is. */
export interface ApprovalDecision {
  ruling: ApprovalRuling;
  documentNumber: string;
  date: string;
  reason?: string;
  refused?: { application: string; reason: string }[];
}

export type Authority = 'LEADING_GROUP' | 'GOVERNMENT';

export interface Submission {
  documentNumber: string;
  date: string;
}

/** 请示 with what was decided on it. */
export interface AskedApproval {
  id: string;
  requestNumber: string;
  requestedOn: string;
  names: string[];
  /** 提报: by which bodies of the policy's chain it was passed on, and who is to do so next. */
  submitted: (Submission & { authority: Authority; onPaper?: string; pages: SignedPage[] })[];
  submitter?: Authority;
  decision?: ApprovalDecision;
  /** The document by which it was decided, as it was signed. */
  pages: SignedPage[];
}

export function useApprovals(round: string) {
  return useRead<AskedApproval[]>(['approvals', round], () => api.GET('/rounds/{round}/approvals', { params: { path: { round } } }));
}
