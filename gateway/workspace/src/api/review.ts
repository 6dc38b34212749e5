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
