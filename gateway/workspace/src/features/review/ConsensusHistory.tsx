import { useTranslation } from 'react-i18next';
import type { Consensus } from '../../api/review';
import { moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { listed } from '../../ui/words';
import { items } from './marks';
import { Signatures } from './Signing';

/** What was confirmed before and holds no more, and what sheets said before they were reopened. */
export function ConsensusHistory({ consensus: { before, reopened, collation } }: { consensus: Consensus }) {
  const { t } = useTranslation('review');
  const named = (marks: [string, number][]) =>
    listed(marks.map(([code, percent]) => `${items(collation).find((item) => item.code === code)?.name ?? code} ${percent}%`));
  return (
    <>
      {reopened.length > 0 && (
        <Panel title={t('history.reopened')}>
          {reopened.map(({ name, marks, reason, reopenedAt }) => (
            <details key={name + reopenedAt}>
              <summary>{t('history.reopenedOf', { name, at: moment(reopenedAt), reason })}</summary>
              <p>{named(Object.entries(marks))}</p>
            </details>
          ))}
        </Panel>
      )}
      {before.length > 0 && (
        <Panel title={t('history.before')}>
          {before.map(({ agreed, signatures, confirmedAt, reason }) => (
            <details key={confirmedAt}>
              <summary>{t('history.beforeOf', { at: moment(confirmedAt), reason })}</summary>
              <p>{named(Object.entries(agreed).map(([code, { percent }]) => [code, percent]))}</p>
              <Signatures of={signatures} />
            </details>
          ))}
        </Panel>
      )}
    </>
  );
}
