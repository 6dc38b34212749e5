import type { Track } from './round';

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
