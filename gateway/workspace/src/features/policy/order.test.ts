import { describe, expect, it } from 'vitest';
import type { Stage } from './document';
import { addable, flagged, moved, withStage } from './order';

const track = (...kinds: string[]): Stage[] => kinds.map((kind) => ({ kind, scored: false, eliminating: true, feedback: false }));
const kindsOf = (stages: Stage[]) => stages.map(({ kind }) => kind);

describe('the steps of a track', () => {
  it('are moved one past another', () => {
    const stages = track('MATERIAL', 'SITE', 'DEFENSE');
    expect(kindsOf(moved(stages, 2, 1))).toEqual(['MATERIAL', 'DEFENSE', 'SITE']);
    expect(kindsOf(moved(stages, 0, 2))).toEqual(['SITE', 'DEFENSE', 'MATERIAL']);
  });

  it('stay where they are at either end', () => {
    const stages = track('MATERIAL', 'SITE');
    expect(moved(stages, 0, -1)).toBe(stages);
    expect(moved(stages, 1, 2)).toBe(stages);
  });

  it('are added where they usually come', () => {
    expect(kindsOf(withStage(track('FORMAL_REVIEW', 'QUALIFIED_LIST', 'MATERIAL'), 'RECHECK'))).toEqual([
      'FORMAL_REVIEW', 'RECHECK', 'QUALIFIED_LIST', 'MATERIAL',
    ]);
    expect(kindsOf(withStage(track('MATERIAL'), 'CONFERRAL'))).toEqual(['MATERIAL', 'CONFERRAL']);
  });

  it('yield a score from the beginning where they can', () => {
    expect(withStage([], 'SOCIAL_EVALUATION')[0]).toEqual({ kind: 'SOCIAL_EVALUATION', scored: true, eliminating: false, feedback: false });
    expect(withStage([], 'VOTE')[0]!.scored).toBe(false);
  });

  it('are decided on once, but checked, consulted on and reviewed as often as one likes', () => {
    expect(addable(track('MATERIAL', 'SITE', 'RECHECK', 'COMPOSITE'))).toEqual(expect.arrayContaining(['MATERIAL', 'RECHECK', 'SITE', 'DEFENSE']));
    expect(addable(track('COMPOSITE'))).not.toContain('COMPOSITE');
  });

  it('tell nobody why where nobody is eliminated', () => {
    const material = { kind: 'MATERIAL', scored: true, eliminating: true, feedback: true };
    expect(flagged(material, 'eliminating', false)).toMatchObject({ eliminating: false, feedback: false });
    expect(flagged(material, 'scored', false)).toMatchObject({ scored: false, feedback: true });
  });
});
