import { useTranslation } from 'react-i18next';
import type { ReportState } from '../../api/report';
import { Tone } from '../../ui/StatusTag';

const tones: Record<ReportState, string> = { WAITING: '', DRAFT: 'active', ISSUED: 'good', OUTDATED: 'bad' };

/** How far a report is. */
export function ReportTag({ of }: { of: ReportState }) {
  const { t } = useTranslation('review');
  return <Tone tone={tones[of]}>{t(`report.states.${of}`)}</Tone>;
}
