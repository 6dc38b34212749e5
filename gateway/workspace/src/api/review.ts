export interface Rubric {
  categories: { code: string; name: string; kind: string; items: { code: string; name: string; points: number }[] }[];
}

/** What a reviewer found of one item. */
export interface Note {
  strengths: string;
  improvements: string;
}

export interface Sheet {
  application: string;
  version: number;
  marks: Record<string, number>;
  notes: Record<string, Note>;
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

interface Said {
  by: string;
  text: string;
}

export interface CollatedItem {
  code: string;
  name: string;
  points: number;
  earned: number;
  marks: { by: string; percent: number }[];
  spread: number;
  discuss: boolean;
  strengths: Said[];
  improvements: Said[];
}

/** 汇总: one applicant's sheets item by item, once all of them are in. */
export interface Collation {
  name: string;
  gap?: number | null;
  sheets: number;
  score: number;
  categories: { code: string; name: string; points: number; earned: number; items: CollatedItem[] }[];
  comments: Said[];
}
