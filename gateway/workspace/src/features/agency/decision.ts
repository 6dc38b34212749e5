import type { TFunction } from 'i18next';
import { type AgencyDecision, methods } from '../../api/agency';
import type { Round, Stage } from '../../api/round';
import type { Field } from '../../ui/fields';

/** The decision as the form asks it: steps by their key. */
export type Asked = Omit<AgencyDecision, 'steps'> & { steps?: string[] };

type Words = TFunction<['agency', 'ui']>;

const reviewed: Stage['kind'][] = ['MATERIAL', 'SITE', 'DEFENSE'];

const key = ({ track, ordinal }: Pick<Stage, 'track' | 'ordinal'>) => `${track} ${ordinal}`;

export function asked({ steps, ...rest }: AgencyDecision): Asked {
  return { ...rest, steps: steps.map(key) };
}

export function decided({ steps = [], ...rest }: Asked, round: Round): AgencyDecision {
  return { ...rest, steps: round.stages.filter((stage) => steps.includes(key(stage))).map(({ track, ordinal }) => ({ track, ordinal })) };
}

/** 中小企业 · 资料评审 */
export function stepName(t: Words, { track, kind }: Pick<Stage, 'track' | 'kind'>) {
  return t('stepName', { track: t(`ui:track.${track}`), step: t(`ui:stage.${kind}`) });
}

/** What the steps of a decision are called, in the order of the procedure. */
export function stepNames(t: Words, { steps }: AgencyDecision, round?: Round) {
  const named = steps.map(key);
  return (round?.stages ?? []).filter((stage) => named.includes(key(stage))).map((stage) => stepName(t, stage));
}

export function questions(t: Words, round: Round): Field[] {
  return [
    {
      name: 'steps',
      kind: 'checks',
      label: t('steps'),
      required: true,
      options: round.stages.filter(({ kind }) => reviewed.includes(kind)).map((stage) => ({ value: key(stage), label: stepName(t, stage) })),
    },
    {
      name: 'method',
      kind: 'select',
      label: t('method'),
      required: true,
      options: methods.map((value) => ({ value, label: t(`methods.${value}`) })),
    },
    { name: 'grounds', kind: 'area', max: 1000, label: t('grounds'), help: t('groundsHelp') },
    { name: 'documentNumber', kind: 'text', max: 100, label: t('documentNumber'), required: true },
    { name: 'decidedOn', kind: 'date', label: t('decidedOn'), required: true },
    { name: 'contractNumber', kind: 'text', max: 100, label: t('contractNumber'), help: t('contractNumberHelp') },
  ];
}
