import { api } from './client';
import type { Answers } from './form';
import { useRead } from './query';
import type { RecommendPath } from './recommendation';
import type { StageKind, Track } from './round';

export type Status =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'LOCAL_CHECK'
  | 'RETURNED'
  | 'NOT_RECOMMENDED'
  | 'FORMAL_REVIEW'
  | 'RECHECK'
  | 'SUPPLEMENTING'
  | 'MEMBER_CONSULT'
  | 'DISQUALIFIED'
  | 'AWAITING_LIST'
  | 'MATERIAL_REVIEW'
  | 'NOT_SHORTLISTED'
  | 'SITE_REVIEW'
  | 'DEFENSE'
  | 'SOCIAL_EVALUATION'
  | 'VOTE'
  | 'SCORED'
  | 'NOT_CANDIDATE'
  | 'CANDIDATE'
  | 'NOT_ENDORSED'
  | 'PUBLIC_NOTICE'
  | 'OBJECTION_HOLD'
  | 'REMOVED'
  | 'AWAITING_APPROVAL'
  | 'NOT_APPROVED'
  | 'APPROVED'
  | 'CONFERRED'
  | 'ENDED'
  | 'WITHDRAWN'
  | 'BARRED';

export interface ApplicationRow {
  id: string;
  round: string;
  track: Track;
  name: string;
  division: string;
  status: Status;
  /** Of the step it is in; before the first, -1. */
  ordinal: number;
  submittedAt?: string;
  classCode?: string;
  /** 代录: number and date of the paper it was handed in on. */
  paper?: string;
}

type Accident = 'NONE' | 'UNGRADED' | 'ORDINARY' | 'LARGER' | 'MAJOR' | 'EXTRAORDINARY';

export interface ApplicationForm {
  name?: string;
  division?: string;
  creditCode?: string;
  since?: string;
  industry?: string;
  business?: boolean;
  lossFree?: boolean;
  clean?: boolean;
  employer?: string;
  topManager?: boolean;
  employerConsents?: boolean;
  contact?: string;
  phone?: string;
  summary?: string;
  secrets?: string[];
  truthful?: boolean;
  recommendPath?: RecommendPath;
  recommender?: string;
  modelSince?: string;
  accident?: Accident;
  publicFunded?: boolean;
  prerequisiteCertificate?: string;
  answers?: Answers;
}

export interface Finding {
  condition: string;
  article: string;
  /** The policy setting it rests on, where the regulation is silent. */
  setting?: string;
  result: 'MET' | 'NOT_MET' | 'UNDETERMINED';
  evidence?: string;
  warns: boolean;
  /** Who found it, and of whoever examined which unit, as kind/code; nobody yet where it is absent. */
  checked?: { by: 'APPLICANT' | 'RECORDS' | 'EXAMINER' | 'HEAD'; unit?: string; at?: string };
}

/** What was found of one condition; `unit` is who found it, as kind/code. */
export interface Appraised {
  id: string;
  condition: string;
  result: Finding['result'];
  basis: string;
  unit: string;
  appraisedAt: string;
  corrected: boolean;
}

interface Passage {
  stage?: StageKind;
  status: Status;
  at: string;
  by: string;
  reason?: string;
  article: string;
  paper?: string;
}

export interface Application {
  row: ApplicationRow;
  version?: number;
  /** What the reader is to it, who works on it: the one who applies, or a collaborator. */
  acts?: 'APPLICANT' | 'COLLABORATOR';
  form: ApplicationForm;
  /** Answers, and fields of the form, that the reader may not read (第二十三条). */
  withheld?: string[];
  receipt?: string;
  sha256?: string;
  /** The last day of what it waits for. */
  due?: string;
  /** The unit that checks it, and the unit or expert that recommends it. */
  checker?: string;
  recommender?: string;
  eligibility: Finding[];
  history: Passage[];
}

export function useApplications(filter: { round?: string; status?: Status }) {
  return useRead<ApplicationRow[]>(['applications', filter], () =>
    api.GET('/applications', { params: { query: { ...filter, size: 200 } } }),
  );
}

export function useApplication(application: string) {
  return useRead<Application>(['applications', application], () =>
    api.GET('/applications/{application}', { params: { path: { application } } }),
  );
}
