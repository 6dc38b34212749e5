export interface Rubric {
  categories: { code: string; name: string; kind: string; items: { code: string; name: string; points: number }[] }[];
  /** 评分前须符合的要求 */
  gates: { code: string; name: string }[];
  /** 评分档距: by how many per cent marks go up. */
  step: number;
}

/** Whether one of them is met, and why not. */
export interface GateMark {
  met: boolean;
  note: string;
}

/** What the office found where a reviewer said that it is not. */
export interface GateAnswer {
  met: boolean;
  reason: string;
  by: string;
  at: string;
}

/** What a reviewer found of one item. */
export interface Note {
  strengths: string;
  improvements: string;
  evidence?: Cited[] | null;
}

/** A place in the evidence of a dossier: page or passage, or the whole file. */
export interface Cited {
  attachment: string;
  place: string;
}

export interface Sheet {
  application: string;
  version: number;
  marks: Record<string, number>;
  notes: Record<string, Note>;
  /** What the material review found of each item, where this one confirms it or says why not. */
  takenUp: Record<string, number>;
  reasons: Record<string, string>;
  gates: Record<string, GateMark>;
  comment: string;
  submitted: boolean;
  gaps: string[];
  /** Why it was reopened, while it is. */
  reopenedBecause?: string | null;
}

export interface Standing {
  application: string;
  name: string;
  expected: number;
  submitted: number;
  score?: number;
  agreement: Agreement;
  /** What reviewers who are done found unmet that must be met before anything is scored. */
  unmet: { reviewer: string; gate: string; note: string; answer?: GateAnswer }[];
  /** Sheets the step was closed on, whose reviewers' interest came to light later. */
  doubts: { expert?: string; reviewer: string; relation: string; seen: { obstacle: string; organization?: string }[] }[];
}

/** Who goes on from a step by its rule: nobody is found by it where the office chooses by hand. */
export interface Selection {
  rule?: { mode: 'RATIO' | 'TOP_N' | 'MIN_SCORE' | 'MANUAL'; ratio?: number | null; topN?: number | null; minScore?: number | null } | null;
  selected?: string[] | null;
  /** Whether everybody else is told in writing why not. */
  feedback: boolean;
}

/** 校准参考: a step's scores beside what they would be were every expert equally strict. */
export interface Calibration {
  /** Sets of applicants without a reviewer in common; more than one cannot be compared. */
  groups: number;
  rows: { application: string; name: string; raw: number; calibrated?: number | null }[];
  reviewers: { name: string; sheets: number; strictness: number }[];
}

/** How far those who reviewed an applicant are from one mark for what is to be talked over. */
export type Agreement = 'WAITING' | 'NOT_NEEDED' | 'OUTSTANDING' | 'UNSIGNED' | 'NOT_CARRIED' | 'SETTLED';

/** Whether it keeps the step from being closed. */
export const isDone = (agreement: Agreement) => agreement === 'NOT_NEEDED' || agreement === 'SETTLED';

/** 一致得分率, and why it is that. */
export interface Agreed {
  percent: number;
  comment: string;
}

interface Said {
  by: string;
  text: string;
}

export interface CollatedItem {
  code: string;
  name: string;
  points: number;
  earned: number;
  marks: { by: string; percent: number }[];
  spread: number;
  discuss: boolean;
  takenUp?: number | null;
  changes: Said[];
  agreed?: Agreed | null;
  strengths: Said[];
  improvements: Said[];
  evidence: (Cited & { by: string })[];
}

/** 汇总: one applicant's sheets item by item, once all of them are in. */
export interface Collation {
  name: string;
  gap?: number | null;
  sheets: number;
  score: number;
  categories: { code: string; name: string; points: number; earned: number; items: CollatedItem[] }[];
  gates: { code: string; name: string; marks: { by: string; met: boolean; note: string; answer?: GateAnswer }[] }[];
  comments: Said[];
  issuer?: string | null;
}

/** One applicant in the panel's progress; how far marks lie apart is told to the leader and the office alone. */
export interface ConsensusRow {
  application: string;
  name: string;
  leader?: string | null;
  leads: boolean;
  toSign: boolean;
  agreement: Agreement;
  score?: number | null;
  sheets?: { expert: string; name: string; submitted: boolean; reopened: number }[] | null;
  beyond?: number | null;
  widest?: number | null;
}

export interface Signature {
  name: string;
  agrees: boolean;
  opinion: string;
  at: string;
}

/** 合议: one applicant's marks side by side, and what is agreed. */
export interface Consensus {
  version: number;
  taken: boolean;
  leads: boolean;
  toSign: boolean;
  leader?: string | null;
  agreement: Agreement;
  /** By how many per cent an agreed mark goes up. */
  step: number;
  collation: Collation;
  agreed: Record<string, Agreed>;
  confirmed: boolean;
  signatures: Signature[];
  waitingFor: string[];
  before: { agreed: Record<string, Agreed>; signatures: Signature[]; confirmedAt: string; reason: string }[];
  reopened: { name: string; marks: Record<string, number>; reason: string; reopenedAt: string }[];
  markers: { expert: string; name: string }[];
}

type MarkState = 'IN' | 'OPEN' | 'RECUSED' | 'STOOD_DOWN' | 'NOT_DRAWN';

export interface PanelTableRow {
  application: string;
  name: string;
  turn?: { place: number; on: string; from: string; until: string; speaker: string } | null;
  expected: number;
  submitted: number;
  /** One for each member, in their order. */
  marks: { state: MarkState; mark?: number | null }[];
  mean?: number | null;
  spread?: number | null;
  comments: string[];
}

/** 陈述答辩评分总表: no mark before every sheet of the step is in. */
export interface PanelTable {
  over: boolean;
  trimmedFrom?: number | null;
  members: { name: string; leads: boolean }[];
  rows: PanelTableRow[];
  /** How many the reader has stepped back from, or does not preside over. */
  others: number;
  summary?: { scored: number; average: number; highest: number; lowest: number } | null;
}
