import type { Application, ApplicationForm, ApplicationRow, Appraised, Status } from './application';
import type { Attachments } from './attachment';
import type { CarriedField, CarryOvers, Parts, Provenance, Stamped } from './carryover';
import type { IssuedInvitation, Offer, Team, SharedPerson } from './collaboration';
import type { Consequences, Correctable, Correction } from './correction';
import type { Credit, CreditLookup } from './credit';
import type { Get, Op, Post, Put } from './op';
import type { Examined, SupplementAsked } from './qualification';
import type { LocalChecked, Recommended } from './recommendation';
import type { Track } from './round';
import type { Attendance, MeetingKind, SitePlan, SiteVisit } from './sitevisit';
import type { Change, Submission } from './submission';

type None = never;
type OfApplication = { application: string };
type OfCorrection = OfApplication & { correction: string };

/** Those of one application, and of who works on it. */
export type ApplicationPaths = {
  '/applications': Get<None, ApplicationRow[], { round?: string; status?: Status; after?: string; size?: number }> &
    Post<None, { round: string; track: Track; form: ApplicationForm }, Application>;
  '/applications/{application}': Get<OfApplication, Application> &
    Put<OfApplication, ApplicationForm, Application>;
  '/applications/{application}/attachments': Get<OfApplication, Attachments>;
  '/applications/{application}/attachments/{attachment}/preview': Get<OfApplication & { attachment: string }, { pages: number }>;
  '/applications/{application}/attachments/{attachment}': { delete: Op<OfApplication & { attachment: string }, None, never> };
  '/applications/{application}/submissions': Get<OfApplication, Submission[]>;
  '/applications/{application}/submissions/{submission}/changes': Get<OfApplication & { submission: number }, Change[], { since?: number }>;
  '/applications/{application}/submission': Post<OfApplication, never, Application>;
  '/applications/{application}/withdrawal': Post<OfApplication, { reason: string }>;
  '/applications/{application}/carry-overs': Get<OfApplication, CarryOvers> & Post<OfApplication, { to: string; parts: Parts }, Stamped>;
  '/applications/{application}/carried': Get<OfApplication, Provenance[]> & Post<OfApplication, Stamped & { confirmed: string[] }, CarriedField[]>;
  '/applications/{application}/collaborators': Get<OfApplication, Team>;
  '/applications/{application}/collaborators/{collaborator}': { delete: Op<OfApplication & { collaborator: string }, None, never> };
  '/applications/{application}/invitations': Post<OfApplication, { whom: string }, IssuedInvitation>;
  '/applications/{application}/invitations/{invitation}': { delete: Op<OfApplication & { invitation: string }, None, never> };
  '/applications/{application}/handover': Post<OfApplication, { collaborator: string }> & { delete: Op<OfApplication, None, never> };
  '/applications/{application}/handover/acceptance': Post<OfApplication, never>;
  '/applications/{application}/shared-people': Get<OfApplication, SharedPerson[]>;
  '/my/invitation': Post<None, { code: string }, Offer>;
  '/my/invitation/acceptance': Post<None, { code: string }, { application: string }>;
  '/applications/{application}/extension': Post<OfApplication, { to: string; reason: string }>;
  '/applications/{application}/termination': Post<OfApplication, { reason: string }>;
  '/applications/{application}/determinations': Post<OfApplication, { condition: string; met: boolean; reason: string; documentNumber: string }>;
  '/applications/{application}/disqualification': Post<OfApplication, { reason: string }>;
  '/applications/{application}/appraisals': Get<OfApplication, Appraised[]> & Post<OfApplication, { appraisals: Pick<Appraised, 'condition' | 'result' | 'basis'>[] }>;
  '/applications/{application}/prerequisite-check': Post<OfApplication, never>;
  '/applications/{application}/credit-lookups': Get<OfApplication, Credit>;
  '/applications/{application}/credit-lookups/{lookup}/confirmation': Post<OfApplication & { lookup: string }, never, CreditLookup>;
  '/applications/{application}/correctables': Get<OfApplication, Correctable[]>;
  '/applications/{application}/corrections': Get<OfApplication, Correction[]>;
  '/applications/{application}/corrections/{correction}/consequences': Get<OfCorrection, Consequences & { tag: number }>;
  '/applications/{application}/corrections/{correction}/confirmation': Post<OfCorrection, never, Correction>;
  '/applications/{application}/corrections/{correction}/rejection': Post<OfCorrection, { reason: string }, Correction>;
  '/applications/{application}/recommendations': Get<OfApplication, Recommended[]>;
  '/applications/{application}/local-checks': Get<OfApplication, LocalChecked[]>;
  '/applications/{application}/local-check': Post<OfApplication, { truthful: boolean; complete: boolean; departments?: { name: string; opinion: string }[]; defects?: string[]; completeBy?: string }>;
  '/applications/{application}/recommendation': Post<OfApplication, { recommended: boolean; opinion: string }>;
  '/applications/{application}/formal-review': Post<OfApplication, { passed: boolean; opinion: string }>;
  '/applications/{application}/recheck': Post<OfApplication, { passed: boolean; opinion: string }>;
  '/applications/{application}/examinations': Get<OfApplication, Examined[]>;
  '/applications/{application}/site-visit': Get<OfApplication, SiteVisit>;
  '/applications/{application}/site-visit/plan': Put<OfApplication, SitePlan, SiteVisit>;
  '/applications/{application}/site-visit/releases': Post<OfApplication, { reason?: string }, SiteVisit>;
  '/applications/{application}/site-visit/meetings/{meeting}': Put<OfApplication & { meeting: MeetingKind }, Attendance, SiteVisit>;
  '/applications/{application}/supplements': Get<OfApplication, SupplementAsked[]> & Post<OfApplication, { items: string[]; completeBy: string }>;
  '/applications/{application}/opinions': Post<OfApplication, { objection: boolean; basis?: string; reason?: string }>;
  '/applications/{application}/consultation-ruling': Post<OfApplication, { passed: boolean; reason?: string }>;
};
