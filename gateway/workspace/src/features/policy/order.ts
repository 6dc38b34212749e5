import type { Stage } from './document';

/** The usual order of the steps (第十三条至第十五条); a policy may choose another. */
export const stageKinds = [
  'RECOMMENDATION', 'FORMAL_REVIEW', 'RECHECK', 'CONSULT', 'QUALIFIED_LIST', 'MATERIAL', 'SITE', 'DEFENSE',
  'SOCIAL_EVALUATION', 'VOTE', 'COMPOSITE', 'DELIBERATION', 'APPROVAL', 'CONFERRAL',
];

export const scorable = ['MATERIAL', 'SITE', 'DEFENSE', 'SOCIAL_EVALUATION'];

/** Those that experts score on sheets. */
export const byPanel = ['MATERIAL', 'SITE', 'DEFENSE'];

const repeatable = ['RECHECK', 'CONSULT', 'MATERIAL', 'SITE', 'DEFENSE'];

export function moved<T>(list: T[], from: number, to: number): T[] {
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) {
    return list;
  }
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

/** What can still be added to a track. */
export function addable(stages: Stage[]) {
  return stageKinds.filter((kind) => repeatable.includes(kind) || !stages.some((stage) => stage.kind === kind));
}

/** Added before the first step that usually comes later. */
export function withStage(stages: Stage[], kind: string): Stage[] {
  const later = stages.findIndex((stage) => stageKinds.indexOf(stage.kind) > stageKinds.indexOf(kind));
  const at = later < 0 ? stages.length : later;
  const added = { kind, scored: scorable.includes(kind), eliminating: false, feedback: false };
  return [...stages.slice(0, at), added, ...stages.slice(at)];
}

/** Nobody is told why they go no further where everybody goes on. */
export function flagged(stage: Stage, flag: 'scored' | 'eliminating' | 'feedback', on: boolean): Stage {
  const next = { ...stage, [flag]: on };
  return next.eliminating ? next : { ...next, feedback: false };
}
