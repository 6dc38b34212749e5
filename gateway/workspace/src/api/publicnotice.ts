import type { StageKind, Track } from './round';

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
