export interface Evaluation {
  application: string;
  score: number;
  source: string;
  date: string;
  passed: boolean;
  feedback?: string;
}
