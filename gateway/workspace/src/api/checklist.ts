/** 真实性 and 完整性: what each item of the checklist belongs to, in the order in which they are gone through. */
export const checklist = {
  IDENTITY: 'truthful',
  FIGURES: 'truthful',
  HONOURS: 'truthful',
  CONDUCT: 'truthful',
  COPIES: 'truthful',
  FORM: 'complete',
  REPORT: 'complete',
  EVIDENCE: 'complete',
  SEALS: 'complete',
  LEGIBLE: 'complete',
} as const;

export type CheckItem = keyof typeof checklist;

export type Aspect = (typeof checklist)[CheckItem];

export const checkItems = Object.keys(checklist) as CheckItem[];

export const itemsOf = (aspect: Aspect) => checkItems.filter((item) => checklist[item] === aspect);

/** What was found of one item; what is wrong is said where it is not met. */
export interface CheckedItem {
  item: CheckItem;
  met: boolean;
  remark?: string;
}

/** A check as it is handed in. */
export interface LocalCheckResult {
  truthful: boolean;
  complete: boolean;
  departments?: { name: string; opinion: string }[];
  defects?: string[];
  completeBy?: string;
  /** None where it was not kept yet, or does not stand on the paper. */
  items?: CheckedItem[];
}

/** A return for completion, as its applicant is told of it too. */
export interface CompletionNotice {
  check: string;
  unit: string;
  on: string;
  defects: string[];
  completeBy?: string;
}
