import { expect, test } from 'vitest';
import { type Invitation, invitationOf, textOf } from './invitation';

const invitation: Invitation = {
  occasion: 'DEFENSE',
  subject: '示例答辩',
  on: '2026-09-18',
  place: '示例会议室',
  media: ['示例日报社'],
  organizations: ['示例质量协会'],
  citizens: ['示例市民'],
};

test('names organizations as such and citizens in person', () => {
  expect(textOf(invitation).guests).toEqual([
    { kind: 'MEDIA', organization: '示例日报社' },
    { kind: 'SOCIAL_ORGANIZATION', organization: '示例质量协会' },
    { kind: 'CITIZEN', person: '示例市民' },
  ]);
});

test('is changed from what was written before', () => {
  const { plan, guests } = textOf(invitation);
  const kept = guests.map((guest, place) => ({ ...guest, id: String(place), pledged: false }));
  expect(invitationOf({ id: 'a', version: 0, round: 'r', plan, guests: kept, held: false, sheets: [] })).toEqual(invitation);
});

test('invites nobody where no line was written', () => {
  expect(textOf({ ...invitation, media: undefined, organizations: undefined, citizens: [] }).guests).toEqual([]);
});
