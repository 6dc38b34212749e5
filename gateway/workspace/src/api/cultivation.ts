import type { Track } from './round';

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
