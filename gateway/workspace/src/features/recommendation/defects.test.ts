import { expect, it } from 'vitest';
import { redrafted } from './defects';

it('takes over what failed, beside what was written', () => {
  expect(redrafted(['自己写的'], {}, { FORM: '申报表：缺电话' })).toEqual(['自己写的', '申报表：缺电话']);
});

it('follows a remark while its line is untouched', () => {
  expect(redrafted(['申报表：缺'], { FORM: '申报表：缺' }, { FORM: '申报表：缺电话' })).toEqual(['申报表：缺电话']);
});

it('leaves alone a line that was put in other words', () => {
  expect(redrafted(['请补电话'], { FORM: '申报表：缺' }, { FORM: '申报表：缺电话' })).toEqual(['请补电话']);
});

it('takes back the line of what is met after all', () => {
  expect(redrafted(['申报表：缺', '自己写的'], { FORM: '申报表：缺' }, {})).toEqual(['自己写的']);
});
