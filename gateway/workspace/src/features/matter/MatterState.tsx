import { useTranslation } from 'react-i18next';
import type { MajorMatter } from '../../api/matter';
import { Tone } from '../../ui/StatusTag';

const tones = { OPEN: 'active', DECIDED: 'good', WITHDRAWN: '' } as const;

export function MatterState({ of: { state } }: { of: MajorMatter }) {
  const { t } = useTranslation('matter');
  return <Tone tone={tones[state]}>{t(`state.${state}`)}</Tone>;
}
