import { expect, it } from 'vitest';
import { tallied } from './Count';

it('counts an open ballot by who is named, and a secret one by its numbers alone', () => {
  const open = tallied('a', { by: { IN_FAVOUR: '示例甲、示例乙', AGAINST: '示例丙', ABSTAINED: undefined } } as never);
  expect(open).toMatchObject({ application: 'a', present: 3, inFavour: 2, against: 1, abstained: 0 });
  expect(open.votes).toContainEqual({ name: '示例丙', choice: 'AGAINST' });
  const secret = tallied('a', { present: 3, inFavour: 2, against: 1, abstained: 0 });
  expect(secret).toEqual({ application: 'a', present: 3, inFavour: 2, against: 1, abstained: 0 });
});
