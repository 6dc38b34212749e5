import type { Attachments } from './attachment';
import type * as A from './award';
import type { Message, Reminder, StuckLetter, Template, Words } from './message';
import type { PlanOpinion } from './planning';

type Op<Path, Body, Answer, Query = never> = {
  parameters: { query?: Query; header?: { 'If-Match'?: string }; cookie?: never } & ([Path] extends [never]
    ? { path?: never }
    : { path: Path });
  responses: { 200: { content: { 'application/json': Answer } } };
} & ([Body] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': Body } } });
type Get<Path, Answer, Query = never> = { get: Op<Path, never, Answer, Query> };
type Post<Path, Body, Answer = void> = { post: Op<Path, Body, Answer> };
type Put<Path, Body, Answer> = { put: Op<Path, Body, Answer> };

type None = never;
type InRound = { round: string };
type OfApplication = { application: string };
type InTrack = InRound & { track: A.Track };
type OfTemplate = { kind: string; language: string };
type AtStep = InTrack & { ordinal: number };

/** The addresses of award-service, below the tenant's, as the screens call them. */
export type paths = {
  '/my/duties': Get<None, A.Duty[]>;
  '/my/assignments': Get<None, A.Assignment[]>;
  '/my/messages': Get<None, Message[], { read?: boolean; round?: string; before?: string; size?: number }>;
  '/my/messages/unread': Get<None, { count: number }>;
  '/my/messages/read': { post: Op<None, None, void, { round?: string }> };
  '/my/messages/{message}/read': Post<{ message: string }, never>;
  '/my/mail': Get<None, { wanted: boolean }> & Put<None, { wanted: boolean }, void>;
  '/letters/stuck': Get<None, StuckLetter[]>;
  '/rounds/{round}/reminders': Get<InRound, Reminder[]>;
  '/rounds/{round}/reminders/{reminder}': Post<InRound & { reminder: string }, never>;
  '/message-templates': Get<None, Template[]>;
  '/message-templates/{kind}/{language}': Put<OfTemplate, Words, Template> & { delete: Op<OfTemplate, None, Template> };
  '/message-templates/{kind}/{language}/preview': Post<OfTemplate, Words, Words>;
  '/rounds': Get<None, A.Round[]> & Post<None, A.Plan, A.Round>;
  '/rounds/{round}': Get<InRound, A.Round> & Put<InRound, A.Plan, A.Round>;
  '/rounds/{round}/plan-suggestion': Post<InRound, { opensOn?: string; doneBy?: string }, PlanOpinion>;
  '/rounds/{round}/plan-review': Post<InRound, { stages: A.PlannedStage[] }, PlanOpinion>;
  '/rounds/{round}/pin': Post<InRound, never>;
  '/rounds/{round}/rules-approval': Post<InRound, { decision: string }>;
  '/rounds/{round}/announcement': Post<InRound, A.Announcement>;
  '/rounds/{round}/postponement': Post<InRound, { stages: A.PlannedStage[]; windowTo: string; reason: string }>;
  '/rounds/{round}/suspension': Post<InRound, { reason: string; documentNumber?: string }>;
  '/rounds/{round}/resumption': Post<InRound, never>;
  '/rounds/{round}/cancellation': Post<InRound, { reason: string; documentNumber?: string }>;
  '/rounds/{round}/close': Post<InRound, never>;
  '/applications': Get<None, A.ApplicationRow[], { round?: string; status?: A.Status; after?: string; size?: number }> &
    Post<None, { round: string; track: A.Track; form: A.ApplicationForm }, A.Application>;
  '/applications/{application}': Get<OfApplication, A.Application> &
    Put<OfApplication, A.ApplicationForm, A.Application>;
  '/applications/{application}/attachments': Get<OfApplication, Attachments>;
  '/applications/{application}/attachments/{attachment}': { delete: Op<OfApplication & { attachment: string }, None, never> };
  '/applications/{application}/submissions': Get<OfApplication, { number: number; sealedAt: string; sha256: string }[]>;
  '/applications/{application}/submission': Post<OfApplication, never, A.Application>;
  '/applications/{application}/withdrawal': Post<OfApplication, { reason: string }>;
  '/applications/{application}/extension': Post<OfApplication, { to: string; reason: string }>;
  '/applications/{application}/termination': Post<OfApplication, { reason: string }>;
  '/applications/{application}/determinations': Post<
    OfApplication,
    { condition: string; met: boolean; reason: string; documentNumber: string }
  >;
  '/applications/{application}/disqualification': Post<OfApplication, { reason: string }>;
  '/applications/{application}/prerequisite-check': Post<OfApplication, never>;
  '/rounds/{round}/recommend-paths': Get<InRound, A.RecommendPaths>;
  '/rounds/{round}/recommend-quota': Get<InRound, A.RecommendPlace[]>;
  '/cultivation': Get<None, A.Cultivation[]> & Post<None, A.Cultivated, A.Cultivation>;
  '/cultivation/{cultivation}/end': Post<{ cultivation: string }, { reason: string }, A.Cultivation>;
  '/honour-records': Get<None, A.FiledHonour[]> & Post<None, A.HonourRecord, A.FiledHonour>;
  '/honour-records/{honour}/correction': Post<{ honour: string }, A.HonourCorrection>;
  '/applications/{application}/local-checks': Get<OfApplication, A.LocalChecked[]>;
  '/applications/{application}/local-check': Post<
    OfApplication,
    { truthful: boolean; complete: boolean; departments?: { name: string; opinion: string }[]; defects?: string[]; completeBy?: string }
  >;
  '/applications/{application}/recommendation': Post<OfApplication, { recommended: boolean; opinion: string }>;
  '/applications/{application}/formal-review': Post<OfApplication, { passed: boolean; opinion: string }>;
  '/applications/{application}/recheck': Post<OfApplication, { passed: boolean; opinion: string }>;
  '/applications/{application}/opinions': Post<
    OfApplication,
    { objection: boolean; basis?: string; reason?: string }
  >;
  '/applications/{application}/consultation-ruling': Post<OfApplication, { passed: boolean; reason?: string }>;
  '/consultations': Get<None, A.Consultation[]>;
  '/rounds/{round}/tracks/{track}/consultation': Post<InTrack, { others?: string[] }>;
  '/consultations/{consultation}/extension': Post<{ consultation: string }, { to: string; reason: string }>;
  '/rounds/{round}/tracks/{track}/qualified-list': Post<InTrack, never>;
  '/experts': Get<None, A.Expert[]>;
  '/experts/me': Put<None, { name: string; employer: string; specialities: string[] }, A.Expert>;
  '/experts/{expert}/admission': Post<{ expert: string }, never>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers': Get<AtStep, A.PanelSeat[]> & Post<AtStep, { experts: string[] }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/changes': Post<
    AtStep,
    { added: string[]; takenOff: string[]; reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/declaration': Post<
    AtStep,
    { pledge: boolean; conflicts: { application: string; relation: string }[] }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/rubric': Get<AtStep, A.Rubric>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}': Get<AtStep & OfApplication, A.Sheet> &
    Put<AtStep & OfApplication, { marks: Record<string, number>; comment: string }, A.Sheet>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}/submission': Post<
    AtStep & OfApplication,
    never,
    A.Sheet
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/progress': Get<AtStep, A.Standing[]>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/close': Post<
    AtStep,
    { selected: string[]; reason?: string; feedback?: Record<string, string> }
  >;
  '/rounds/{round}/tracks/{track}/vote': Get<InTrack, A.Vote> & Post<InTrack, A.VoteCount>;
  '/rounds/{round}/tracks/{track}/social-evaluation': Post<InTrack, { results: A.Evaluation[] }>;
  '/rounds/{round}/tracks/{track}/composite': Get<InTrack, A.Ranking> & Post<InTrack, never, A.Ranking>;
  '/rounds/{round}/tracks/{track}/candidates': Post<InTrack, A.Candidates>;
  '/rounds/{round}/deliberation': Get<InRound, A.Deliberation>;
  '/rounds/{round}/resolution': Post<InRound, A.Resolution>;
  '/rounds/{round}/notices': Post<InRound, { text?: string }>;
  '/notices': Get<None, A.Notice[]>;
  '/notices/{notice}/conclusion': Post<{ notice: string }, { statement: string }>;
  '/objections': Get<None, A.Objection[]>;
  '/objections/{objection}/ruling': Post<
    { objection: string },
    { upheld: boolean; reason: string; remove: boolean }
  >;
  '/rounds/{round}/approval-request': Post<InRound, { documentNumber: string }>;
  '/rounds/{round}/approval': Post<
    InRound,
    { approved: boolean; documentNumber: string; date: string; reason?: string }
  >;
  '/rounds/{round}/conferral': Post<InRound, { documentNumber: string; commendedOn: string }>;
  '/public/honours': Get<None, A.Honour[], { year?: number; size?: number }>;
  '/rounds/{round}/subsidies': Get<InRound, A.Grant[]>;
  '/rounds/{round}/subsidies/{honour}/determination': Post<InRound & { honour: string }, { again: boolean; evidence: string }, A.Grant>;
  '/paper-entries': Get<None, A.PaperEntry[]>;
  '/paper-entries/{entry}/confirmation': Post<{ entry: string }, never>;
  '/paper-entries/{entry}/rejection': Post<{ entry: string }, { reason: string }>;
};
