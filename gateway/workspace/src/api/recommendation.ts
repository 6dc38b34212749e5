import type { LocalCheckResult } from './checklist';
import type { SignedPage } from './scan';

export type RecommendPath = 'COUNTY' | 'DEPARTMENT' | 'ASSOCIATION' | 'SELF' | 'EXPERT';

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

/** 推荐意见 as it was signed; `signer` is a name; what was entered from paper has its number, and `signedOn` is the day that stands on it. */
export interface Recommended {
  unit: string;
  recommended: boolean;
  opinion: string;
  signer?: string;
  signedAt: string;
  signedOn: string;
  paper?: string;
  signedPages: SignedPage[];
  corrected: boolean;
}

/** A check of truth and completeness; `unit` is who checked, as kind/code. */
export interface LocalChecked {
  id: string;
  unit: string;
  checkedAt: string;
  paper?: string;
  /** Of a paper the day that stands on it. */
  checkedOn: string;
  result: LocalCheckResult;
  signedPages: SignedPage[];
  /** 部门意见 as the department sealed it, by the name under which it is above. */
  departmentPages: { department: string; page: SignedPage }[];
  corrected: boolean;
}
