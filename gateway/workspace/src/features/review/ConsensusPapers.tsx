import { useTranslation } from 'react-i18next';
import type { Consensus } from '../../api/review';
import { PaperLinks } from '../../ui/PaperLinks';
import { Panel } from '../../ui/Page';

/** 合议记录 once it is confirmed, and every sheet that counts, to be signed and kept. */
export function ConsensusPapers({ at, consensus: { confirmed, markers } }: { at: string; consensus: Consensus }) {
  const { t } = useTranslation('review');
  return (
    <Panel title={t('papers.title')}>
      {confirmed && <PaperLinks at={at} name={t('papers.consensus')} />}
      {markers.map(({ expert, name }) => (
        <PaperLinks key={expert} at={`${at}/sheets/${expert}`} name={t('papers.sheetOf', { name })} />
      ))}
    </Panel>
  );
}
