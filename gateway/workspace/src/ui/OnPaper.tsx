import { useTranslation } from 'react-i18next';
import { Tone } from './StatusTag';

/** 代录: stands beside whatever the office entered from a signed paper, with the paper's number and date. */
export function OnPaper({ paper }: { paper?: string }) {
  const { t } = useTranslation('ui');
  return paper ? (
    <>
      {' '}
      <Tone tone="active">{t('onPaper')}</Tone> <span className="quiet">{paper}</span>
    </>
  ) : null;
}
