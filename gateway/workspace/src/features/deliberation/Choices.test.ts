import { expect, it } from 'vitest';
import type { Deliberation } from '../../api/deliberation';
import { given, type ListValues, toResolution } from './Choices';

const candidate = (application: string, rank: number, declared: string[] = []) =>
  ({ application, name: `示例${application}`, division: '152502', track: 'ORGANIZATION', status: 'CANDIDATE', rank, parts: {}, declared: declared.map((name) => ({ name, account: `account-${name}` })) }) as Deliberation['candidates'][number];

const desk = {
  classes: [
    { code: 'MAIN', name: '质量奖', applicantKind: 'ORGANIZATION', level: 1, quota: 1 },
    { code: 'NOMINATION', name: '提名奖', applicantKind: 'ORGANIZATION', level: 2, quota: 1 },
  ],
  candidates: [candidate('a', 1), candidate('b', 2, ['示例成员甲', '示例成员乙'])],
} as unknown as Deliberation;

const written = (values: Partial<ListValues>) => toResolution(desk, () => undefined)({ minutesNumber: '示例会纪1号', meetingDate: '2028-03-01', ...values });

it('keeps why one stands below a lower rank, and drops it once that one does not', () => {
  const departures = { a: '现场评审发现问题较多' };
  const swapped = written({ classes: { a: 'NOMINATION', b: 'MAIN' }, departures, grounds: { b: '模式可推广' } });
  expect(swapped.endorsed).toEqual([
    { application: 'a', classCode: 'NOMINATION', departure: '现场评审发现问题较多', grounds: undefined },
    { application: 'b', classCode: 'MAIN', departure: undefined, grounds: '模式可推广' },
  ]);
  expect(written({ classes: { a: 'MAIN', b: 'NOMINATION' }, departures }).endorsed[0]?.departure).toBeUndefined();
});

it('begins with the words there are, whose ever they are, and resolves what was made of them', () => {
  const drafted = { ...desk, candidates: [{ ...candidate('a', 1), grounds: { text: '办公室拟稿', by: 'OFFICE' as const } }, candidate('b', 2)] };
  expect(given(drafted).grounds).toEqual({ a: '办公室拟稿', b: undefined });
  expect(written({ ...given(drafted), classes: { a: 'MAIN' }, grounds: { a: '另有所见' } }).endorsed[0]?.grounds).toBe('另有所见');
});

it('has whoever declared an interest step back where they came, and says why of the others', () => {
  const { attendance } = written({
    form: 'MEETING',
    called: 5,
    present: '示例成员甲、示例成员丙',
    recused: { b: '示例成员甲、示例成员乙', a: '示例成员丙' },
    recusedWhy: { a: '近亲属任职' },
  });
  expect(attendance?.recused).toEqual([
    { name: '示例成员丙', application: 'a', reason: '近亲属任职' },
    { name: '示例成员甲', application: 'b', reason: undefined },
  ]);
});

it('keeps by account who signed a circulated paper, guests by name', () => {
  const seated = [{ name: '示例成员甲', account: 'account-示例成员甲' }, { name: '示例成员乙', account: 'account-示例成员乙' }];
  const { attendance } = toResolution(desk, () => undefined, seated)({
    minutesNumber: '示例会纪1号',
    meetingDate: '2028-03-01',
    form: 'CIRCULATION',
    called: 5,
    came: ['account-示例成员甲'],
    present: '示例来宾',
    stepped: { b: ['account-示例成员甲', 'account-示例成员乙'] },
    recused: { b: '示例来宾' },
    recusedWhy: { b: '同乡' },
  });
  expect(attendance?.present).toEqual([seated[0], { name: '示例来宾' }]);
  expect(attendance?.recused).toEqual([
    { name: '示例成员甲', account: 'account-示例成员甲', application: 'b', reason: '同乡' },
    { name: '示例来宾', application: 'b', reason: '同乡' },
  ]);
});

it('keeps by account who came of those who were called, and their namesake apart', () => {
  const people = [{ name: '示例成员甲', account: 'account-示例成员甲' }, { name: '示例成员甲', account: 'namesake' }, { name: '示例来宾' }];
  const { attendance } = toResolution(desk, () => people)({
    minutesNumber: '示例会纪1号',
    meetingDate: '2028-03-01',
    form: 'MEETING',
    came: ['account-示例成员甲', 'namesake', '示例来宾'],
    stepped: { b: ['account-示例成员甲', 'gone'] },
  });
  expect(attendance?.called).toBe(3);
  expect(attendance?.present).toEqual(people);
  expect(attendance?.recused).toEqual([{ name: '示例成员甲', account: 'account-示例成员甲', application: 'b', reason: undefined }]);
});
