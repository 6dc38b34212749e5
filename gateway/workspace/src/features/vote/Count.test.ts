import { expect, it } from 'vitest';
import { toCount } from './count';

const seated = [
  { name: '示例甲', account: 'a' },
  { name: '示例甲', account: 'namesake' },
];
const head = { entitled: 5, documentNumber: '示例计票单1号', date: '2028-03-01', seats: ['a', 'namesake'], guests: '示例乙、示例丙' };

it('counts an open ballot by who is named, two of one name apart', () => {
  const { received, tallies } = toCount([{ id: 'one' }], seated, true)({ ...head, tallies: { one: { by: { IN_FAVOUR: ['a', '示例乙'], AGAINST: ['示例丙'] } } as never } });
  expect(received).toBeUndefined();
  expect(tallies[0]).toMatchObject({ application: 'one', present: 3, inFavour: 2, against: 1, abstained: 0 });
  expect(tallies[0]?.votes).toEqual([
    { name: '示例甲', account: 'a', choice: 'IN_FAVOUR' },
    { name: '示例乙', choice: 'IN_FAVOUR' },
    { name: '示例丙', choice: 'AGAINST' },
  ]);
});

it('keeps of a secret ballot who received one and who received none on this one, and its numbers alone', () => {
  const { received, tallies } = toCount([{ id: 'one' }], seated, false)({ ...head, tallies: { one: { present: 3, inFavour: 2, against: 1, abstained: 0, stepped: ['a', 'gone'] } } });
  expect(received).toEqual([...seated, { name: '示例乙' }, { name: '示例丙' }]);
  expect(tallies[0]).toEqual({ application: 'one', present: 3, inFavour: 2, against: 1, abstained: 0, steppedBack: [seated[0]] });
});
