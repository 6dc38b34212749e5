import { send, tenant } from './client';
import type { SignedPage } from './scan';

/** What was found out about an objection. */
export interface ObjectionFinding {
  id: string;
  text: string;
  scan: boolean;
  foundBy: string;
  foundAt: string;
}

/** What came with it; what it is called is told to its handler. */
export interface ObjectionFile {
  id: string;
  name?: string;
  type: string;
  bytes: number;
  handedInAt: string;
}

export interface Objection {
  id: string;
  version: number;
  notice: string;
  /** A clue came after the notice's days: it is no objection. */
  kind: 'OBJECTION' | 'CLUE';
  application?: string;
  text: string;
  named: boolean;
  receipt: string;
  raisedAt: string;
  /** When it was entered, of what came by letter: it counts as raised on the day that was received. */
  postedAt?: string;
  answerBy: string;
  provisional: boolean;
  workingDaysLeft?: number;
  handler?: string;
  takenAt?: string;
  /** Whether there is something to look into, once its handler has said so. */
  clues?: boolean;
  mine: boolean;
  /** Whom it is about, of those who work on the award. */
  disputed: { id: string; name: string }[];
  findings: ObjectionFinding[];
  files: ObjectionFile[];
  upheld?: boolean;
  ruling?: string;
  ruledOn?: string;
  /** Whether a paper is still owed to whoever raised it. */
  awaitsReply: boolean;
  reply?: ObjectionReply;
  /** What was entered of that before it was put right, oldest first. */
  replacedReplies: { reply: ObjectionReply; reason: string; at: string }[];
  proposal?: RemovalProposal;
  decision?: RemovalDecision;
  /** Of the document by which that was decided. */
  pages: SignedPage[];
}

/** 答复: by which paper whoever raised it is answered, on which day, and whose it is where that is not the office. */
export interface ObjectionReply {
  documentNumber: string;
  date?: string;
  issuer?: string;
}

/** 提请取消: found right by the office and put to whoever deliberates. */
export interface RemovalProposal {
  application: string;
  reason: string;
  by: string;
  at: string;
}

/** Whether the name is taken off, by which document. */
export interface RemovalDecision {
  remove: boolean;
  documentNumber: string;
  date: string;
  reason: string;
}

/** What was put to the reader's body. */
export interface Removal {
  id: string;
  kind: Objection['kind'];
  receipt: string;
  notice: string;
  /** Who is to be taken off. */
  name: string;
  text: string;
  findings: { text: string; foundBy: string; foundAt: string }[];
  proposal: RemovalProposal;
  answerBy: string;
  decision?: RemovalDecision;
  pages: SignedPage[];
}

/** Somebody who works on the award. */
export interface Worker {
  id: string;
  name: string;
  part: 'REVIEWER' | 'STAFF';
}

/** Who raised it. */
export interface Objector {
  name?: string;
  contact?: string;
}

const of = (objection: string) => `/api/${tenant}/award/objections/${objection}`;

export const scanOf = (objection: string, finding: string) => `${of(objection)}/findings/${finding}/scan`;

export const fileOf = (objection: string, file: string) => `${of(objection)}/files/${file}`;

export async function enterFinding(objection: string, text: string, scan?: File) {
  const form = new FormData();
  form.append('finding', new Blob([JSON.stringify({ text })], { type: 'application/json' }));
  if (scan) {
    form.append('scan', scan);
  }
  await send(new Request(`${of(objection)}/findings`, { method: 'POST', body: form }));
  return {};
}

export async function decideRemoval(objection: string, { scan, ...decision }: RemovalDecision & { scan: File }) {
  const form = new FormData();
  form.append('decision', new Blob([JSON.stringify(decision)], { type: 'application/json' }));
  form.append('scan', scan);
  await send(new Request(`${of(objection)}/removal`, { method: 'POST', body: form }));
  return {};
}
