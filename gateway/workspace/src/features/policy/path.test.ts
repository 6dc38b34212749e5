import { describe, expect, it } from 'vitest';
import { same, settingOf, valueAt, withValue } from './path';

const document = { classes: [{ quota: 2 }, { quota: 1 }], accidentGrade: { apply: 'ANY' }, money: { MAIN: 1, OLD: 2 } };

describe('a place in a document', () => {
  it('is read and written without touching what lies beside it', () => {
    const changed = withValue(document, 'classes[1].quota', 5);
    expect(valueAt(changed, 'classes[1].quota')).toBe(5);
    expect(changed.classes).not.toBe(document.classes);
    expect((changed.classes as unknown[])[0]).toBe(document.classes[0]);
    expect(document.classes[1]!.quota).toBe(1);
  });

  it('is taken away where nothing is put there', () => {
    expect(withValue(document, 'money.OLD', undefined).money).toEqual({ MAIN: 1 });
  });

  it('belongs to the longest key above it', () => {
    const keys = ['classes', 'accidentGrade.apply', 'accidentGrade.manager', 'class'];
    expect(settingOf('classes[0].quota', keys)).toBe('classes');
    expect(settingOf('accidentGrade.apply', keys)).toBe('accidentGrade.apply');
    expect(settingOf('classesOf', keys)).toBeUndefined();
  });
});

describe('two values', () => {
  it('are the same whatever the order of their keys, but not of their items', () => {
    expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(same([1, 2], [2, 1])).toBe(false);
  });

  it('are the same where one is unset and the other not said', () => {
    expect(same({ a: null }, {})).toBe(true);
    expect(same({ a: 0 }, {})).toBe(false);
  });
});
