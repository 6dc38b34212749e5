import type { StageKind, Track } from './round';

interface Opinion {
  application?: string;
  unit: string;
  objection: boolean;
  basis?: string;
  reason?: string;
  /** From which the office entered it (代录). */
  paper?: string;
  /** By which it says so. */
  correction?: string;
}

/** 处理意见: what the office concluded. */
interface Ruling {
  application?: string;
  passed: boolean;
  reason?: string;
  by?: string;
  at: string;
  /** By which it says so. */
  correction?: string;
}

export interface Consultation {
  id: string;
  round: string;
  title: string;
  track: Track;
  due: string;
  ended: boolean;
  applications: {
    id: string;
    name: string;
    division: string;
    opinions: Opinion[];
    silent: string[];
    ruling?: Ruling;
  }[];
}

/** What an officer concludes: of what is refused, with the conditions that failed, or that the dossier is incomplete. */
export interface Examination {
  passed: boolean;
  opinion: string;
  conditions?: string[];
  material?: boolean;
}

/** 形式审查意见 or 复核意见. */
export interface Examined {
  stage: StageKind;
  passed: boolean;
  opinion: string;
  by?: string;
  at: string;
  corrected: boolean;
  /** Not known of what was found before they were asked for. */
  conditions?: string[];
  material?: boolean;
}

/** 补充材料: what was asked for at once, and the submission that answered it. */
export interface SupplementAsked {
  id: string;
  stage: StageKind;
  wanted: string[];
  lastDay: string;
  askedAt: string;
  askedBy?: string;
  answeredAt?: string;
  submission?: number;
}

/** Who answer a letter. */
export const consulted = ['member/signer', 'department/signer', 'association/signer'];
