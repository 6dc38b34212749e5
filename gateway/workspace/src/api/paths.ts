import type { Agency, AgencyDecision, AgencyEnding, AgencyInterests, AgencyRuling, AgencySelection, AgencyStatements, AgencyText, LeftAgencyInterest } from './agency';
import type { ApplicationPaths } from './applicationPaths';
import type { ApprovalDecision, AskedApproval, FiledHonour, Grant, Honour, HonourCorrection, HonourRecord, Submission } from './conferral';
import type { ComplaintPaths } from './complaint';
import type { Correction } from './correction';
import type { Cultivated, Cultivation } from './cultivation';
import type { DefenseOrder, DefenseTable, DefenseTimes } from './defense';
import type { DeliberationPaths } from './deliberationPaths';
import type { Delivery, DocumentKind, DocumentTemplate, DocumentText, DocumentWords, OutgoingDocument, Sealing, WordsPreview } from './dispatch';
import type { DisciplinePaths } from './discipline';
import type { Duty } from './duty';
import type { EnteredEvaluation, Evaluation } from './evaluation';
import type { ExpertPaths } from './expertPaths';
import type { Asked, AskedForm } from './form';
import type { Completion, Handling, IncomingPaper, Registration } from './incoming';
import type { MailChoice, Message, Reminder, StuckLetter, Template, Words } from './message';
import type { MatterPaths } from './matter';
import type { ObservationPaths } from './observation';
import type { NoticePaths } from './noticePaths';
import type { Get, Op, Post, Put } from './op';
import type { PaperEntry } from './paper';
import type { Plan, PlanOpinion, PlannedStage } from './planning';
import type { Blocker } from './blockers';
import type { Consultation } from './qualification';
import type { PublicityPaths } from './publicity';
import type { RecommendPaths, RecommendPlace } from './recommendation';
import type { ReconsiderationPaths } from './reconsideration';
import type { DeclaredInterest, Interest, InterestRegister, Pledge, StaffNumber, StaffOrganizations, Statements } from './recusal';
import type { Agreed, Calibration, Collation, Consensus, ConsensusRow, Note, PanelTable, Rubric, Selection, Sheet, Standing } from './review';
import type { ReportPaths } from './reportPaths';
import type { ReviewerPaths } from './reviewerPaths';
import type { Announcement, Draft, Medium, Round, Track } from './round';
import type { Assumption, Candidates, Ranking, Replay, Tried, Upholding } from './scoring';
import type { SiteVisitRow } from './sitevisit';
import type { Vote, VoteCount } from './vote';

type None = never;
type InRound = { round: string };
type OfApplication = { application: string };
type InTrack = InRound & { track: Track };
type OfDocument = { document: string };
type OfAgency = { agency: string };
type OfSelection = { selection: string };
type OfIncoming = { incoming: string };
type OfKind = { documentKind: DocumentKind };
type OfTemplate = { kind: string; language: string };
type AtStep = InTrack & { ordinal: number };

/** The addresses of award-service, below the tenant's, as the screens call them. */
export type paths = ApplicationPaths & ComplaintPaths & DeliberationPaths & DisciplinePaths & ExpertPaths & MatterPaths & NoticePaths & ObservationPaths & PublicityPaths & ReconsiderationPaths & ReportPaths & ReviewerPaths & {
  '/my/duties': Get<None, Duty[]>;
  '/my/messages': Get<None, Message[], { read?: boolean; round?: string; before?: string; size?: number }>;
  '/my/messages/unread': Get<None, { count: number }>;
  '/my/messages/read': { post: Op<None, None, void, { round?: string }> };
  '/my/messages/{message}/read': Post<{ message: string }, never>;
  '/my/mail': Get<None, MailChoice> & Put<None, MailChoice, void>;
  '/letters/stuck': Get<None, StuckLetter[]>;
  '/rounds/{round}/drafts': Get<InRound, Draft[]>;
  '/rounds/{round}/reminders': Get<InRound, Reminder[]>;
  '/rounds/{round}/reminders/{reminder}': Post<InRound & { reminder: string }, Pick<Reminder, 'names' | 'due'>>;
  '/message-templates': Get<None, Template[]>;
  '/message-templates/{kind}/{language}': Put<OfTemplate, Words, Template> & { delete: Op<OfTemplate, None, Template> };
  '/message-templates/{kind}/{language}/preview': Post<OfTemplate, Words, Words>;
  '/rounds': Get<None, Round[]> & Post<None, Plan, Round>;
  '/rounds/{round}': Get<InRound, Round> & Put<InRound, Plan, Round>;
  '/rounds/{round}/plan-suggestion': Post<InRound, { opensOn?: string; doneBy?: string }, PlanOpinion>;
  '/rounds/{round}/plan-review': Post<InRound, { stages: PlannedStage[] }, PlanOpinion>;
  '/rounds/{round}/tracks/{track}/form': Get<InTrack, Asked>;
  '/forms/preview': Post<None, { form: AskedForm; rubric: unknown; year: number }, Asked>;
  '/rounds/{round}/pin': Post<InRound, never>;
  '/rounds/{round}/rules-approval': Post<InRound, { decision: string }>;
  '/rounds/{round}/announcement': Get<InRound, { announcement?: Announcement | null }> & Put<InRound, Announcement, { announcement?: Announcement | null }> & Post<InRound, never>;
  '/rounds/{round}/postponement': Post<InRound, { stages: PlannedStage[]; windowTo: string; reason: string; documentNumber?: string; matter?: string }>;
  '/rounds/{round}/suspension': Post<InRound, { reason: string; documentNumber?: string; matter?: string }>;
  '/rounds/{round}/resumption': Post<InRound, never>;
  '/rounds/{round}/cancellation': Post<InRound, { reason: string; documentNumber?: string; matter?: string }>;
  '/rounds/{round}/close': Post<InRound, never>;
  '/corrections': Get<None, Correction[]>;
  '/my/organizations': Get<None, StaffOrganizations> & Put<None, StaffOrganizations, StaffOrganizations>;
  '/my/number': Get<None, StaffNumber> & Put<None, { mobile: string }, StaffNumber>;
  '/rounds/{round}/interests': Get<InRound, Interest[]> & Post<InRound, Statements>;
  '/rounds/{round}/interests/declared': Get<InRound, InterestRegister>;
  '/rounds/{round}/pledges': Get<InRound, Pledge[]>;
  '/rounds/{round}/agency-interests/left': Get<InRound, LeftAgencyInterest[]>;
  '/rounds/{round}/agency-interests/left/{selection}': Post<InRound & OfSelection, { application: string; stepsBack: boolean; reason: string; instead?: string }>;
  '/rounds/{round}/interests/left': Get<InRound, DeclaredInterest[]>;
  '/rounds/{round}/interests/{declaration}/ruling': Post<InRound & { declaration: string }, { application: string; stands: boolean; reason: string }>;
  '/rounds/{round}/recommend-paths': Get<InRound, RecommendPaths>;
  '/rounds/{round}/recommend-quota': Get<InRound, RecommendPlace[]>;
  '/rounds/{round}/media': Get<InRound, Medium[]>;
  '/agencies': Get<None, Agency[]> & Post<None, AgencyText, Agency>;
  '/agencies/{agency}': Get<OfAgency, Agency> & Put<OfAgency, AgencyText, Agency>;
  '/agencies/{agency}/departure': Post<OfAgency, { reason: string }, Agency>;
  '/agencies/{agency}/return': Post<OfAgency, { reason: string }, Agency>;
  '/rounds/{round}/agency-selections': Get<InRound, AgencySelection[]> & Post<InRound, { agency: string; decision: AgencyDecision }, AgencySelection>;
  '/agency-selections/{selection}': Get<OfSelection, AgencySelection> & Put<OfSelection, AgencyDecision, AgencySelection>;
  '/agency-selections/{selection}/interests': Get<OfSelection, AgencyInterests>;
  '/agency-selections/{selection}/statements': Post<OfSelection, AgencyStatements, AgencyInterests>;
  '/agency-selections/{selection}/rulings': Post<OfSelection, AgencyRuling, AgencyInterests>;
  '/agency-selections/{selection}/ending': Post<OfSelection, AgencyEnding, AgencySelection>;
  '/incoming-papers': Get<None, IncomingPaper[], { open?: boolean; before?: string }> & Post<None, Registration, IncomingPaper>;
  '/incoming-papers/{incoming}': Get<OfIncoming, IncomingPaper> & Put<OfIncoming, Registration, IncomingPaper>;
  '/incoming-papers/{incoming}/handling': Post<OfIncoming, Handling, IncomingPaper>;
  '/incoming-papers/{incoming}/completion': Post<OfIncoming, Completion, IncomingPaper>;
  '/document-templates': Get<None, DocumentTemplate[]>;
  '/document-templates/{documentKind}': Put<OfKind, DocumentWords, DocumentTemplate> & { delete: Op<OfKind, None, DocumentTemplate> };
  '/document-templates/{documentKind}/preview': Post<OfKind, DocumentWords, WordsPreview>;
  '/documents': Get<None, OutgoingDocument[], { before?: string }>;
  '/documents/{document}': Get<OfDocument, OutgoingDocument> & Put<OfDocument, DocumentText, OutgoingDocument> & { delete: Op<OfDocument, None, OutgoingDocument> };
  '/documents/{document}/signature': Post<OfDocument, { number?: string }, OutgoingDocument>;
  '/documents/{document}/sealings': Post<OfDocument, Omit<Sealing, 'by'>, OutgoingDocument>;
  '/documents/{document}/deliveries': Post<OfDocument, Omit<Delivery, 'by'>, OutgoingDocument>;
  '/rounds/{round}/documents': Get<InRound, OutgoingDocument[]> & Post<InRound, { kind: DocumentKind; application?: string }, OutgoingDocument>;
  '/cultivation': Get<None, Cultivation[]> & Post<None, Cultivated, Cultivation>;
  '/cultivation/{cultivation}/end': Post<{ cultivation: string }, { reason: string }, Cultivation>;
  '/honour-records': Get<None, FiledHonour[]> & Post<None, HonourRecord, FiledHonour>;
  '/honour-records/{honour}/correction': Post<{ honour: string }, HonourCorrection>;
  '/consultations': Get<None, Consultation[]>;
  '/rounds/{round}/tracks/{track}/consultation': Post<InTrack, { others?: string[] }>;
  '/consultations/{consultation}/extension': Post<{ consultation: string }, { to: string; reason: string }>;
  '/rounds/{round}/tracks/{track}/qualified-list': Post<InTrack, never>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order': Get<AtStep, DefenseTable> & Post<AtStep, DefenseTimes, DefenseOrder>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order/witness': Post<AtStep, { words: string }, DefenseOrder>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order/undoing': Post<AtStep, { reason: string }, DefenseOrder>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order/release': Post<AtStep, never, DefenseOrder>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/site-visits': Get<AtStep, SiteVisitRow[]>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/rubric': Get<AtStep, Rubric>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}': Get<AtStep & OfApplication, Sheet> &
    Put<AtStep & OfApplication, { marks: Record<string, number>; notes: Record<string, Note>; reasons: Record<string, string>; comment: string }, Sheet>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}/submission': Post<
    AtStep & OfApplication,
    never,
    Sheet
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/sheets/{application}/reopenings': Post<
    AtStep & OfApplication,
    { expert: string; reason: string }
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus': Get<AtStep, ConsensusRow[]>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}': Get<AtStep & OfApplication, Consensus> &
    Put<AtStep & OfApplication, { agreed: Record<string, Agreed> }, Consensus>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}/confirmation': Post<AtStep & OfApplication, never, Consensus>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}/signatures': Post<
    AtStep & OfApplication,
    { agrees: boolean; opinion: string },
    Consensus
  >;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}/reversal': Post<AtStep & OfApplication, { reason: string }, Consensus>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/gates/{application}': Post<AtStep & OfApplication, { met: boolean; reason: string }>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/progress': Get<AtStep, Standing[]>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/calibration': Get<AtStep, Calibration>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/panel-table': Get<AtStep, PanelTable>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/collations/{application}': Get<AtStep & OfApplication, Collation>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/selection': Get<AtStep, Selection>;
  '/rounds/{round}/tracks/{track}/steps/{ordinal}/close': Post<
    AtStep,
    { selected: string[]; reason?: string; feedback?: Record<string, string> }
  >;
  '/rounds/{round}/tracks/{track}/vote': Get<InTrack, Vote> & Post<InTrack, VoteCount>;
  '/rounds/{round}/tracks/{track}/social-evaluation': Get<InTrack, EnteredEvaluation[]> & Post<InTrack, { results: Evaluation[] }>;
  '/rounds/{round}/tracks/{track}/composite': Get<InTrack, Ranking> & Post<InTrack, never, Ranking>;
  '/rounds/{round}/tracks/{track}/composite/trial': Post<InTrack, Assumption, Tried>;
  '/rounds/{round}/tracks/{track}/replay': Get<InTrack, Replay>;
  '/rounds/{round}/tracks/{track}/candidates': Post<InTrack, Candidates>;
  '/rounds/{round}/tracks/{track}/candidates/upheld': Post<InTrack, Upholding>;
  '/rounds/{round}/blockers': Get<InRound, Blocker[]>;
  '/rounds/{round}/rechecks': Post<InRound, { applications: string[]; basis: string }>;
  '/rounds/{round}/approval-request': Post<InRound, { documentNumber: string }>;
  '/rounds/{round}/approval-submission': Post<InRound, Submission>;
  '/rounds/{round}/approval': Post<InRound, ApprovalDecision>;
  '/rounds/{round}/approvals': Get<InRound, AskedApproval[]>;
  '/rounds/{round}/conferral': Post<InRound, { documentNumber: string; commendedOn: string }>;
  '/public/honours': Get<None, Honour[], { year?: number; winner?: string; size?: number }>;
  '/rounds/{round}/subsidies': Get<InRound, Grant[]>;
  '/rounds/{round}/subsidies/{honour}/determination': Post<InRound & { honour: string }, { again: boolean; evidence: string }, Grant>;
  '/paper-entries': Get<None, PaperEntry[], { before?: string }>;
  '/paper-entries/{entry}/confirmation': Post<{ entry: string }, never>;
  '/paper-entries/{entry}/rejection': Post<{ entry: string }, { reason: string }>;
};
