import type { HonourRecord } from '../../api/conferral';
import type { Field } from '../../ui/fields';

type T = (key: string) => string;
type Change = HonourRecord['alsoKnown'][number]['change'];

const changes: [keyof Aliases, Change][] = [
  ['renamed', 'RENAMED'],
  ['merged', 'MERGED'],
  ['split', 'SPLIT'],
];

interface Aliases {
  renamed?: string[];
  merged?: string[];
  split?: string[];
}

/** As it is filled in: what a winner goes on as, in three lists. */
export type Filled = Omit<HonourRecord, 'alsoKnown'> & Aliases;

export const toRecord = ({ renamed, merged, split, ...rest }: Filled): HonourRecord => ({
  ...rest,
  alsoKnown: changes.flatMap(([name, change]) =>
    ({ renamed, merged, split })[name]?.filter(Boolean).map((identity) => ({ change, identity })) ?? [],
  ),
});

export function toFilled({ alsoKnown, ...rest }: HonourRecord): Filled {
  const of = (wanted: Change) => alsoKnown.filter(({ change }) => change === wanted).map(({ identity }) => identity);
  return { ...rest, renamed: of('RENAMED'), merged: of('MERGED'), split: of('SPLIT') };
}

export const recordFields = (divisions: { code: string; name: string }[], t: T): Field[] => [
  { name: 'year', kind: 'number', min: 1990, max: 2200, label: t('honours.year'), required: true },
  { name: 'edition', kind: 'text', max: 100, label: t('record.edition') },
  { name: 'classCode', kind: 'text', max: 50, label: t('class'), required: true, help: t('record.classHelp') },
  { name: 'winner', kind: 'text', max: 200, label: t('winner'), required: true, help: t('record.winnerHelp') },
  { name: 'creditCode', kind: 'text', max: 18, label: t('record.creditCode') },
  {
    name: 'division',
    kind: 'select',
    label: t('honours.division'),
    required: true,
    options: divisions.map(({ code, name }) => ({ value: code, label: name })),
  },
  { name: 'industry', kind: 'text', max: 100, label: t('record.industry'), help: t('record.industryHelp') },
  { name: 'conferredOn', kind: 'date', label: t('confer.date'), required: true },
  { name: 'validTo', kind: 'date', label: t('record.validTo') },
  { name: 'documentNumber', kind: 'text', max: 100, label: t('confer.number'), required: true },
  { name: 'number', kind: 'text', max: 100, label: t('honours.number') },
  { name: 'renamed', kind: 'lines', label: t('record.renamed'), add: t('record.add'), help: t('record.aliasHelp') },
  { name: 'merged', kind: 'lines', label: t('record.merged'), add: t('record.add') },
  { name: 'split', kind: 'lines', label: t('record.split'), add: t('record.add') },
];
