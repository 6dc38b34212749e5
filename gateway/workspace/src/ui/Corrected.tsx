import { useTranslation } from 'react-i18next';
import { Tone } from './StatusTag';

/** Stands beside whatever says something else since it was corrected; what it said is among the corrections. */
export function Corrected({ by }: { by: boolean }) {
  const { t } = useTranslation('ui');
  return by ? (
    <>
      {' '}
      <Tone tone="active">{t('corrected')}</Tone>
    </>
  ) : null;
}
