import type { Objection, ObjectionReply, Objector, Removal, Worker } from './objection';
import type { Get, Post, Put } from './op';
import type { OutageRecord } from './outage';
import type { CarriageRecord, CarriageText, HoldSplit, HoldSplitRecord, Notice, NoticeDraft } from './publicnotice';

type None = never;
type InRound = { round: string };
type OfNotice = { notice: string };
type OfObjection = { objection: string };

/** Of 公示 and what is objected to it. */
export type NoticePaths = {
  '/rounds/{round}/notices': Post<InRound, { text?: string; grounds?: Record<string, string> }>;
  '/rounds/{round}/notice-draft': Get<InRound, NoticeDraft>;
  '/rounds/{round}/notice-draft/grounds': Post<InRound, { grounds: Record<string, string> }>;
  '/rounds/{round}/hold-split': Post<InRound, HoldSplit>;
  '/notices': Get<None, Notice[]>;
  '/notices/{notice}/hold-split': Get<OfNotice, HoldSplitRecord>;
  '/notices/{notice}/carriage': Get<OfNotice, CarriageRecord> & Post<OfNotice, CarriageText, CarriageRecord>;
  '/notices/{notice}/carriage/corrections': Post<OfNotice, CarriageText & { reason: string }, CarriageRecord>;
  '/notices/{notice}/outages': Get<OfNotice, OutageRecord>;
  '/notices/{notice}/conclusion': Post<OfNotice, { statement: string }>;
  '/objections': Get<None, Objection[]>;
  '/objections/removals': Get<None, Removal[]>;
  '/objections/{objection}/proposal': Post<OfObjection, { application?: string; reason: string; files: number }>;
  '/objections/{objection}/ruling': Post<OfObjection, { upheld: boolean; reason: string; files: number }>;
  '/objections/{objection}/reply': Post<OfObjection, ObjectionReply & { date: string }>;
  '/objections/{objection}/reply/corrections': Post<OfObjection, ObjectionReply & { date: string; reason: string }>;
  '/objections/{objection}/handling': Post<OfObjection, { clues: boolean }>;
  '/objections/{objection}/people': Get<OfObjection, Worker[]>;
  '/objections/{objection}/disputed': Put<OfObjection, { people: string[]; reason: string }, void>;
  '/objections/{objection}/objector': Post<OfObjection, never, Objector>;
};
