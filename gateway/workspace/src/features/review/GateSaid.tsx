import { useTranslation } from 'react-i18next';
import type { GateMark } from '../../api/review';
import { Tone } from '../../ui/StatusTag';

/** What one says of a requirement: whether it is met, and what there is to say about that. */
export function GateSaid({ of }: { of?: GateMark }) {
  const { t } = useTranslation('review');
  return of ? (
    <>
      <Tone tone={of.met ? 'good' : 'bad'}>{t(of.met ? 'gates.met' : 'gates.unmet')}</Tone> <span className="written">{of.note}</span>
    </>
  ) : (
    <Tone tone="">{t('gates.answer')}</Tone>
  );
}
