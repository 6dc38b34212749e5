/** What tenant-service says of the two documents a region writes itself. */
export type Kind = 'policy' | 'rules';

export type Content = Record<string, unknown>;

export interface Finding {
  severity: 'BLOCKS' | 'WARNS';
  slug: string;
  key: string;
  article: string;
  silent: boolean;
  message: string;
}

export interface Draft {
  version: number;
  document: Content;
  findings: Finding[];
}

export interface Preset {
  name: string;
  title: string;
  source: string;
  /** The keys whose values were published; all else is an example. */
  published: string[];
  /** Where whoever names none begins. */
  seed: boolean;
}

export interface Span {
  text: string;
  key: string;
  stated: boolean;
  changed: boolean;
}

export interface Paragraph {
  key: string;
  spans: Span[];
}

export interface Regulation {
  title: string;
  issue: { version?: number; draft: boolean; documentNumber?: string; effectiveFrom?: string };
  chapters: { heading: string; clauses: { article: string; paragraphs: Paragraph[] }[] }[];
  settings: Paragraph[];
  annex: Paragraph[];
}

export interface Change {
  key: string;
  label: string;
  article: string;
  silent: boolean;
  before: string;
  after: string;
}

export interface Version {
  version: number;
  effectiveFrom: string;
  documentNumber?: string;
  publishedAt: string;
}

/** One line of the history: whether it is in force today, the service says. */
export interface Line extends Version {
  effectiveTo?: string;
  inForce: boolean;
}

export const formalities = ['LEGAL_REVIEW', 'FAIR_COMPETITION_REVIEW', 'COLLECTIVE_DISCUSSION', 'FILING'] as const;

export interface FormalityEntry {
  formality: (typeof formalities)[number];
  applicable: boolean;
  document?: string;
  date?: string;
  reason?: string;
}

export interface Published extends Version {
  hash: string;
  formalities: FormalityEntry[];
  document: Content;
}

export interface AwardClass {
  code: string;
  name: string;
  applicantKind: string;
  level: number;
  quota: number;
  sharedQuotaGroup: string | null;
}

export interface Stage {
  kind: string;
  scored: boolean;
  eliminating: boolean;
  feedback: boolean;
}

export type Stages = Record<string, Stage[]>;
