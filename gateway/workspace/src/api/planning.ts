import type { StageKind, Track } from './round';

export interface PlannedStage {
  track: Track;
  ordinal: number;
  from: string;
  to: string;
}

export interface Plan {
  title: string;
  year: number;
  stages?: PlannedStage[];
}

export interface PlanRow extends PlannedStage {
  kind: StageKind;
  turn: number;
  /** Working days between this step and the next on its track. */
  slack?: number;
}

export interface PlanFinding {
  severity: 'BREAKS' | 'WARNS';
  slug: string;
  article?: string;
  setting?: string;
  track?: Track;
  ordinal?: number;
  values: Record<string, unknown>;
}

export interface PlanOpinion {
  stages: PlanRow[];
  pushed: PlanRow[];
  windowTo: string;
  findings: PlanFinding[];
}
