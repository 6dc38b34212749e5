import { send, tenant } from './client';
import type { StageKind, Track } from './round';
import type { SignedPage } from './scan';

export interface Notice {
  id: string;
  roundId: string;
  title: string;
  /** What it tells, for readers of English. */
  titleEn?: string;
  stage: StageKind;
  text: string;
  publishedAt: string;
  /** When anything of it was last said anew. */
  changedAt: string;
  /** None while its days wait for an official website. */
  lastDay?: string;
  provisional: boolean;
  state: 'AWAITING' | 'OPEN' | 'PAUSED' | 'ENDED' | 'CONCLUDED' | 'WITHDRAWN';
  listed: { application: string; name: string; division: string; track: Track; className?: string; grounds?: string }[];
  statement?: string;
  /** Whether a name objected to holds up the whole list. */
  holdsAll: boolean;
  /** By which decision it does not, where the policy says it does. */
  split?: { documentNumber: string; date: string } | null;
  carried?: { address: string; at: string; correctedAt?: string } | null;
  /** 公示中断: when its page could not be read, and to which day it went on for that. */
  outages: { from: string; to: string; reason: string; recordedAt: string; lastDay: string }[];
  /** 撤销公示: its list is decided anew, and published anew by those notices. */
  withdrawn?: { reason: string; documentNumber: string; date: string; at: string; anew: { id: string; title: string }[] } | null;
}

/** 拟发公示: what a notice published now would say. */
export interface NoticeDraft {
  listed: Notice['listed'];
  /** None where its days wait for an official website, or nothing has come to a notice. */
  lastDay?: string | null;
  provisional: boolean;
  /** Of those proposed for an award, whose reason is missing. */
  unreasoned: string[];
  /** How many of the list the reader steps back from, and does not see. */
  withheld: number;
  /** How many of those have no reason: another writes it. */
  withheldUnreasoned: number;
  /** Whether the policy does not let those be published so. */
  asksForGrounds: boolean;
}

/** 官方网站同步公示, as it was entered: the last of them is in force. */
export interface CarriageRecord {
  version: number;
  recorded: { address: string; at: string; recordedAt: string; reason?: string }[];
  pages: SignedPage[];
}

/** As it is asked for. */
export interface CarriageText {
  address: string;
  at: string;
}

/** 分开办理 */
export interface HoldSplit {
  documentNumber: string;
  date: string;
  reason: string;
}

/** The same with the document by which it was decided, as it was signed. */
export interface HoldSplitRecord {
  decided: HoldSplit;
  pages: SignedPage[];
}

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
