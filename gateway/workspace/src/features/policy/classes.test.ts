import { describe, expect, it } from 'vitest';
import { freeCode, inOwnWords, withClasses } from './classes';

const main = { code: 'MAIN', name: '盟长质量奖', applicantKind: 'ORGANIZATION', level: 1, quota: 2, sharedQuotaGroup: null };
const other = { ...main, code: 'SECOND', level: 2 };
const document = { classes: [main, other], money: { MAIN: 500000, SECOND: 0 } };

describe('the classes', () => {
  it('keep their money when they are renamed', () => {
    expect(withClasses(document, [{ ...main, code: 'FIRST' }, other]).money).toEqual({ FIRST: 500000, SECOND: 0 });
  });

  it('say 0 when they are new, and nothing when they are gone', () => {
    expect(withClasses(document, [main, other, { ...main, code: 'CLASS_3' }]).money).toEqual({ MAIN: 500000, SECOND: 0, CLASS_3: 0 });
    expect(withClasses(document, [other]).money).toEqual({ SECOND: 0 });
  });

  it('are never given a code that is taken', () => {
    expect(freeCode([main, { ...main, code: 'CLASS_3' }])).toBe('CLASS_4');
  });
});

describe('a preset', () => {
  it('is begun from in the own words of a region', () => {
    const own = { terms: { governor: '市长' }, letterhead: '示例市人民政府', languages: ['zh-CN'], numberFormats: {}, classes: [], money: {} };
    const begun = inOwnWords({ ...document, terms: { governor: '盟长' }, cycleYears: 2 }, own);
    expect((begun.classes as (typeof main)[])[0]!.name).toBe('市长质量奖');
    expect(begun).toMatchObject({ cycleYears: 2, terms: { governor: '市长' }, letterhead: '示例市人民政府' });
  });

  it('does not have a region repeal the document of another', () => {
    const preset = { ...document, terms: { governor: '盟长', awardName: '某盟盟长质量奖' }, supersedes: { title: '某盟旧办法' } };
    const other = { ...preset, terms: { governor: '市长', awardName: '示例市市长质量奖' } };
    expect(inOwnWords(preset, other).supersedes).toBeNull();
    expect(inOwnWords(preset, { ...other, supersedes: { title: '示例市旧办法' } }).supersedes).toEqual({ title: '示例市旧办法' });
    expect(inOwnWords(preset, preset).supersedes).toEqual({ title: '某盟旧办法' });
  });
});
