import { expect, it } from 'vitest';
import { share, size } from './size';

it('tells how large something is in the unit a person would use', () => {
  expect(size(300, 'en')).toBe('300 B');
  expect(size(1536, 'en')).toBe('1.5 KB');
  expect(size(5 * 1024 ** 2, 'zh-CN')).toBe('5 MB');
  expect(size(3 * 1024 ** 5, 'en')).toBe('3,072 TB');
});

it('tells how much of a whole has arrived, and that of nothing all has', () => {
  expect(share(1, 4, 'en')).toBe('25%');
  expect(share(0, 0, 'en')).toBe('100%');
});
