import { expect, it } from 'vitest';
import type { ApplicationForm } from '../../api/application';
import type { RecommendPaths } from '../../api/recommendation';
import { isDone, question, sections } from './questions';

const ways = (...paths: RecommendPaths['paths']) => ({ paths, recommenders: [] }) as RecommendPaths;

const required = (name: 'recommendPath' | 'recommender', open: RecommendPaths, form: ApplicationForm) =>
  question(name, 'ORGANIZATION', [], open, form, (key) => key).required;

it('leaves the way to be recommended open only where the county recommends whoever names none', () => {
  expect(required('recommendPath', ways('COUNTY', 'SELF'), {})).toBe(false);
  expect(required('recommendPath', ways('DEPARTMENT', 'EXPERT'), {})).toBe(true);
});

it('wants whoever recommends named where the way asks for one', () => {
  expect(required('recommender', ways('COUNTY', 'DEPARTMENT'), { recommendPath: 'DEPARTMENT' })).toBe(true);
  expect(required('recommender', ways('COUNTY', 'DEPARTMENT'), { recommendPath: 'COUNTY' })).toBe(false);
});

it('wants the consent of an employer once one is named', () => {
  const [, conditions] = sections('INDIVIDUAL');
  const form: ApplicationForm = { since: '2010-01-01', clean: true };
  expect(conditions && isDone(conditions, form)).toBe(true);
  expect(conditions && isDone(conditions, { ...form, employer: '示例检验检测中心' })).toBe(false);
  expect(conditions && isDone(conditions, { ...form, employer: '示例检验检测中心', employerConsents: false })).toBe(false);
  expect(conditions && isDone(conditions, { ...form, employer: '示例检验检测中心', employerConsents: true })).toBe(true);
});

it('has not done with the applicant before whoever recommends is named', () => {
  const [subject] = sections('INDIVIDUAL');
  const form: ApplicationForm = { name: '示例', division: '159101', contact: '示例', phone: '0479-0000000', recommendPath: 'EXPERT' };
  expect(subject && isDone(subject, form, ways('EXPERT'))).toBe(false);
  expect(subject && isDone(subject, { ...form, recommender: '示例专家' }, ways('EXPERT'))).toBe(true);
});
