import type { Collation } from './review';
import type { SignedPage } from './scan';

export type ReportState = 'WAITING' | 'DRAFT' | 'ISSUED' | 'OUTDATED';

/** 优势、改进机会 of one item, a remark a line. */
export interface Found {
  strengths: string;
  improvements: string;
}

export interface ReportText {
  items: Record<string, Found>;
  opinion: string;
}

export interface ReportRow {
  application: string;
  name: string;
  state: ReportState;
  leader?: string | null;
  /** Whether the reader writes and issues it. */
  writes: boolean;
  edition?: number | null;
  issuer?: string | null;
  issuedAt?: string | null;
}

/** 一版, as it was issued. */
export interface Edition {
  number: number;
  at: string;
  by: string;
  issuer: string;
  /** Why it was issued anew; empty for the first. */
  reason: string;
  /** SHA-256 of the paper. */
  paper: string;
  pages: SignedPage[];
}

/** 评审报告 on one applicant; what is written and the marks are told to its writer and the office alone. */
export interface Report {
  version: number;
  name: string;
  state: ReportState;
  ready: boolean;
  writes: boolean;
  /** Whether what is written says something else than the edition that stands. */
  changed: boolean;
  leader?: string | null;
  issuer: string;
  text?: ReportText | null;
  collation?: Collation | null;
  editions: Edition[];
}
