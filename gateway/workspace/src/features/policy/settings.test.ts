import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlesOf } from './reads';
import { isWithin } from './path';
import { keysOf, settingsOf } from './settings';
import zh from './zh-CN.json';

const service = '../../tenant-service/src/main';
const read = (path: string) => readFileSync(`${service}/${path}`, 'utf8');
const ofType = (source: string) => new Set([...source.matchAll(/(\w+)(?=,\s|\) \{)/g)].map(([name]) => name));

const words = new Map(
  read('resources/keys.properties')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('=') as [string, string]),
);
const policy = read('java/cn/qualityaward/tenant/policy/Policy.java');
const rules = read('java/cn/qualityaward/tenant/rules/ReviewRules.java');
const kinds = ['policy', 'rules'] as const;

describe('the settings', () => {
  it('ask for every key the service knows, and for no other', () => {
    const asked = kinds.flatMap(keysOf);
    const missing = [...words.keys()].filter((key) => !asked.some((one) => isWithin(one, key)));
    const unknown = asked.filter((key) => ![...words.keys()].some((one) => isWithin(key, one)));
    expect([missing, unknown]).toEqual([[], []]);
    expect(keysOf('policy').filter((key) => !ofType(policy).has(key.split('.')[0]!))).toEqual([]);
    expect(keysOf('rules').filter((key) => !ofType(rules).has(key.split('.')[0]!))).toEqual([]);
  });

  it('are called what the service calls them', () => {
    const called = (key: string) => key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], zh.key);
    const differ = [...words].filter(([key, word]) => typeof called(key) === 'string' && called(key) !== word);
    expect(differ).toEqual([]);
  });

  it('have the ranges of the service', () => {
    const ranges = [...policy.matchAll(/@Min\((\d+)\) @Max\((\d+)\)(?: @Nullable)?\s+(?:int|Integer) (\w+)/g)];
    expect(ranges.length).toBeGreaterThan(10);
    for (const [, min, max, key] of ranges.filter(([, , , key]) => key !== 'schemaVersion')) {
      const shape = settingsOf('policy').find((setting) => setting.key === key)?.shape;
      expect(shape, key).toMatchObject({ is: 'number', min: Number(min), max: Number(max) });
    }
  });
});

describe('the schema', () => {
  it('says in which article a key stands, also one level down', () => {
    const schema = {
      properties: { cycleYears: { description: '第三条' }, accidentGrade: { $ref: '#/$defs/AccidentGrades' } },
      $defs: { AccidentGrades: { properties: { apply: { description: '第十条(四)' } } } },
    };
    expect(articlesOf(schema)).toEqual({ cycleYears: '第三条', 'accidentGrade.apply': '第十条(四)' });
  });
});
