/** What award-service says, under the names the screens use. */
export type Track = 'ORGANIZATION' | 'SME' | 'PUBLIC_BODY' | 'TEAM' | 'INDIVIDUAL' | 'PROJECT';

export type StageKind =
  | 'RECOMMENDATION'
  | 'FORMAL_REVIEW'
  | 'RECHECK'
  | 'CONSULT'
  | 'QUALIFIED_LIST'
  | 'MATERIAL'
  | 'SITE'
  | 'DEFENSE'
  | 'SOCIAL_EVALUATION'
  | 'VOTE'
  | 'COMPOSITE'
  | 'DELIBERATION'
  | 'PUBLIC_NOTICE'
  | 'APPROVAL'
  | 'CONFERRAL';

export interface Stage {
  track: Track;
  ordinal: number;
  kind: StageKind;
  article: string;
  joint: boolean;
  progress: 'DONE' | 'OPEN' | 'AHEAD';
  plannedFrom?: string;
  plannedTo?: string;
  closedAt?: string;
}

export interface AwardClass {
  code: string;
  name: string;
  applicantKind: Track;
  level: number;
  quota: number;
}

export interface Round {
  id: string;
  version?: number;
  title: string;
  year: number;
  state: 'PLANNED' | 'RULES_LOCKED' | 'ANNOUNCED' | 'SUSPENDED' | 'COMMENDED' | 'CLOSED' | 'CANCELLED';
  announcedOn?: string;
  windowFrom?: string;
  windowTo?: string;
  windowClosed: boolean;
  /** Why it stands still, or was cancelled. */
  interruption?: { reason: string; documentNumber?: string; since: string };
  commendedOn?: string;
  awardName: string;
  classes: AwardClass[];
  stages: Stage[];
  today: string;
  warnings: string[];
}

export interface PlannedStage {
  track: Track;
  ordinal: number;
  from: string;
  to: string;
}

export interface Plan {
  title: string;
  year: number;
  stages?: PlannedStage[];
}

export interface Announcement {
  windowFrom: string;
  windowTo: string;
  tracks: Track[];
  text: string;
  media: { outlet: string; date: string; reference: string }[];
  approvalDocument?: string;
}

export type Status =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'LOCAL_CHECK'
  | 'RETURNED'
  | 'NOT_RECOMMENDED'
  | 'FORMAL_REVIEW'
  | 'RECHECK'
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
  submittedAt?: string;
  classCode?: string;
}

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
}

export type RecommendPath = 'COUNTY' | 'DEPARTMENT' | 'ASSOCIATION' | 'SELF' | 'EXPERT';

export type Accident = 'NONE' | 'UNGRADED' | 'ORDINARY' | 'LARGER' | 'MAJOR' | 'EXTRAORDINARY';

/** The ways to be recommended in a round. */
export interface RecommendPaths {
  paths: RecommendPath[];
  recommenders: { unit: string; name: string }[];
}

/** 推荐名额 of a county; without a number it may recommend as many as it likes. */
export interface RecommendPlace {
  unit: string;
  used: number;
  allowed?: number;
}

export interface Finding {
  condition: string;
  article: string;
  /** The policy setting it rests on, where the regulation is silent. */
  setting?: string;
  result: 'MET' | 'NOT_MET' | 'UNDETERMINED';
  evidence?: string;
  warns: boolean;
}

export interface Application {
  row: ApplicationRow;
  version?: number;
  form: ApplicationForm;
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

export interface Passage {
  stage?: StageKind;
  status: Status;
  at: string;
  by: string;
  reason?: string;
  article: string;
  paper?: string;
}

export interface Opinion {
  application?: string;
  unit: string;
  objection: boolean;
  basis?: string;
  reason?: string;
}

export interface Consultation {
  id: string;
  round: string;
  title: string;
  track: Track;
  due: string;
  ended: boolean;
  applications: {
    id: string;
    name: string;
    division: string;
    summary?: string;
    opinions: Opinion[];
    silent: string[];
  }[];
}

export interface Expert {
  id: string;
  name: string;
  employer: string;
  specialities: string[];
  admitted: boolean;
}

/** A member of a panel; whoever stood down is expected to submit nothing more. */
export interface PanelSeat {
  expert: string;
  name: string;
  employer: string;
  declared: boolean;
  stoodDown: boolean;
}

/** 计票结果 of one application. */
export interface Tally {
  application: string;
  inFavour: number;
  against: number;
  abstained: number;
  present: number;
  reason?: string;
}

export interface VoteCount {
  entitled: number;
  tallies: Tally[];
  documentNumber: string;
  date: string;
}

export interface Vote {
  rule: 'NONE' | 'MAJORITY' | 'TWO_THIRDS';
  ballot?: 'OPEN' | 'SECRET';
  quorumPercent?: number;
  count?: VoteCount;
}

export interface Evaluation {
  application: string;
  score: number;
  source: string;
  date: string;
  passed: boolean;
  feedback?: string;
}

export interface Assignment {
  round: string;
  title: string;
  track: Track;
  ordinal: number;
  stage: StageKind;
  open: boolean;
  declared: boolean;
  applications: { id: string; name: string; division: string; recused: boolean }[];
}

export interface Rubric {
  categories: { code: string; name: string; items: { code: string; name: string; points: number }[] }[];
}

export interface Sheet {
  application: string;
  version: number;
  marks: Record<string, number>;
  comment: string;
  submitted: boolean;
  gaps: string[];
}

export interface Standing {
  application: string;
  name: string;
  expected: number;
  submitted: number;
  score?: number;
}

export interface Duty {
  action: string;
  round?: string;
  title?: string;
  track?: Track;
  stage?: number;
  article: string;
  due?: string;
  count: number;
}

export type Parts = Partial<Record<StageKind, number>>;

/** 综合评分: one row per applicant, best first, with the parts it is made of. */
export interface Ranking {
  track: Track;
  proposed: boolean;
  rows: { application: string; name: string; division: string; rank: number; composite: number; parts: Parts }[];
  candidates: { application: string; classCode: string }[];
}

/** 空缺: a place left open, with the reason. */
export interface Vacancy {
  classCode: string;
  reason: string;
}

export interface Candidates {
  candidates: { application: string; classCode: string }[];
  vacancies: Vacancy[];
  reasons?: Record<string, string>;
}

export interface Deliberation {
  classes: AwardClass[];
  candidates: {
    application: string;
    name: string;
    division: string;
    track: Track;
    status: Status;
    proposedClass?: string;
    endorsedClass?: string;
    rank?: number;
    composite?: number;
    parts: Parts;
  }[];
  vacancies: Vacancy[];
}

export interface Resolution {
  endorsed: { application: string; classCode: string }[];
  struck: { application: string; reason: string }[];
  vacancies: Vacancy[];
  minutesNumber: string;
  meetingDate: string;
}

export interface Notice {
  id: string;
  roundId: string;
  title: string;
  stage: StageKind;
  text: string;
  publishedAt: string;
  lastDay: string;
  provisional: boolean;
  state: 'OPEN' | 'PAUSED' | 'ENDED' | 'CONCLUDED';
  listed: { application: string; name: string; division: string; track: Track; className?: string }[];
  statement?: string;
}

export interface Objection {
  id: string;
  notice: string;
  application?: string;
  text: string;
  name?: string;
  contact?: string;
  receipt: string;
  raisedAt: string;
  answerBy: string;
  provisional: boolean;
  upheld?: boolean;
  ruling?: string;
}

/** What is on file of one honour. */
export interface HonourRecord {
  year: number;
  edition?: string;
  classCode: string;
  winner: string;
  creditCode?: string;
  division: string;
  conferredOn: string;
  validTo?: string;
  documentNumber: string;
  number?: string;
  alsoKnown: { change: 'RENAMED' | 'MERGED' | 'SPLIT'; identity: string }[];
}

export interface FiledHonour {
  id: string;
  /** Of an edition before this platform. */
  before: boolean;
  status: 'VALID' | 'EXPIRED' | 'REVOKED';
  record: HonourRecord;
  className: string;
  corrections: { original: HonourRecord; reason: string; documentNumber: string; documentDate: string; at: string }[];
}

export interface HonourCorrection {
  record: HonourRecord;
  reason: string;
  documentNumber: string;
  documentDate: string;
}

/** 培育库 */
export interface Cultivated {
  kind: Track;
  name: string;
  creditCode?: string;
  division: string;
  measures?: string;
}

export interface Cultivation {
  id: string;
  text: Cultivated;
  unit: string;
  begunOn: string;
  endedOn?: string;
}

export interface Honour {
  id: string;
  number?: string;
  status: 'VALID' | 'EXPIRED' | 'REVOKED';
  winner: string;
  division: string;
  kind: Track;
  awardName: string;
  classCode: string;
  className: string;
  year: number;
  conferredOn: string;
  validTo?: string;
  documentNumber: string;
}

export interface Grant {
  honour: string;
  winner: string;
  classCode: string;
  amount: number;
  ground: 'BY_CLASS' | 'CLASS_WITHOUT_MONEY' | 'SAME_AWARD_AGAIN' | 'PUBLIC_FUNDED' | 'REPEAT_UNDETERMINED';
  budgetYear: number;
  evidence?: string;
}

export interface PaperEntry {
  id: string;
  decision: string;
  target: string;
  payload: string;
  documentNumber: string;
  documentDate: string;
  onBehalfOf: string;
  enteredBy: string;
  enteredAt: string;
  state: 'PENDING' | 'CONFIRMED' | 'REJECTED';
}

/** A check of truth and completeness; `unit` is who checked, as kind/code. */
export interface LocalChecked {
  id: string;
  unit: string;
  checkedAt: string;
  result: {
    truthful: boolean;
    complete: boolean;
    departments?: { name: string; opinion: string }[];
    defects?: string[];
    completeBy?: string;
  };
}
