import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/review';
import { Tone } from '../../ui/StatusTag';

const tones: Record<Agreement, string> = {
  WAITING: '',
  NOT_NEEDED: '',
  OUTSTANDING: 'bad',
  UNSIGNED: 'active',
  NOT_CARRIED: 'bad',
  SETTLED: 'good',
};

export function AgreementTag({ of }: { of: Agreement }) {
  const { t } = useTranslation('review');
  return <Tone tone={tones[of]}>{t(`agreement.${of}`)}</Tone>;
}
