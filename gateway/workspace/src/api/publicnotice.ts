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
