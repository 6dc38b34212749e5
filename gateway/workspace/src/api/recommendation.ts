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
