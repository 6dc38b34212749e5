import { useTranslation } from 'react-i18next';
import type { Status } from '../api/application';
import type { Round } from '../api/round';

const good: Status[] = ['CONFERRED', 'APPROVED'];
/** Whoever is told so came no further, by somebody's decision. */
export const refused: Status[] = [
  'NOT_RECOMMENDED',
  'DISQUALIFIED',
  'NOT_SHORTLISTED',
  'NOT_CANDIDATE',
  'NOT_ENDORSED',
  'REMOVED',
  'NOT_APPROVED',
  'ENDED',
  'BARRED',
];
const bad: Status[] = [...refused, 'WITHDRAWN'];

/** A sign and a word, so that colour is never alone. */
export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation('ui');
  const tone = good.includes(status) ? 'good' : bad.includes(status) ? 'bad' : status === 'DRAFT' ? '' : 'active';
  return <Tone tone={tone}>{t(`status.${status}`)}</Tone>;
}

const tones: Record<Round['state'], string> = {
  PLANNED: '',
  RULES_LOCKED: 'active',
  ANNOUNCED: 'active',
  SUSPENDED: 'bad',
  COMMENDED: 'good',
  CLOSED: '',
  CANCELLED: 'bad',
};

export function RoundState({ state }: { state: Round['state'] }) {
  const { t } = useTranslation('ui');
  const tone = tones[state];
  return <Tone tone={tone}>{t(`state.${state}`)}</Tone>;
}

export function Tone({ tone, children }: { tone: string; children: string }) {
  return <span className={`status ${tone}`}>{children}</span>;
}
