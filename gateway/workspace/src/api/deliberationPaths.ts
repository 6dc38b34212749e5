import type { Bench, Deliberation, Meeting, MeetingBody, MeetingNotice, Meetings, Resolution } from './deliberation';
import type { Get, Post, Put } from './op';

type InRound = { round: string };
type OfMeeting = InRound & { meeting: string };

/** Those of the list of a round, of the meetings on it and of what is resolved. */
export type DeliberationPaths = {
  '/rounds/{round}/deliberation': Get<InRound, Deliberation>;
  '/rounds/{round}/resolution': Post<InRound, Resolution>;
  '/rounds/{round}/meetings': Get<InRound, Meetings> & Post<InRound, { body: MeetingBody; notice: MeetingNotice }, Meeting>;
  '/rounds/{round}/meetings/seated': Get<InRound, Bench[]>;
  '/rounds/{round}/meetings/{meeting}/cancellation': Post<OfMeeting, { reason: string }, Meeting>;
  '/rounds/{round}/meetings/{meeting}/notice': Put<OfMeeting, MeetingNotice, Meeting>;
  '/rounds/{round}/meetings/{meeting}/minutes': Put<OfMeeting, Resolution, Meeting>;
  '/rounds/{round}/meetings/{meeting}/adoption': Post<OfMeeting, never, Meeting>;
};
