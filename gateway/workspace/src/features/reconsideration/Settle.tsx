import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Reconsideration, useReconsidered } from '../../api/reconsideration';
import type { Round } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { ProblemNote } from '../../ui/ProblemNote';
import { Consequences } from './Consequences';

/** What would come of it, and for a second person the two ways to settle it. */
export function Settle({ round, of: { id, settleable } }: { round: Round; of: Reconsideration }) {
  const { t } = useTranslation('reconsideration');
  const foreseen = useReconsidered(round.id, id);
  const path = { round: round.id, id };
  return (
    <>
      <h4>{t('foreseen')}</h4>
      {foreseen.error && <ProblemNote problem={foreseen.error} />}
      {foreseen.data && <Consequences of={foreseen.data.consequences} />}
      {!settleable && <p className="quiet">{t('waits')}</p>}
      {settleable && foreseen.data && (
        <CommandForm
          danger
          label={t('confirm')}
          done={t('confirmed')}
          run={() =>
            api.POST('/rounds/{round}/reconsiderations/{id}/confirmation', {
              params: { path, header: { 'If-Match': `"${foreseen.data.tag}"` } },
            })
          }
        />
      )}
      {settleable && (
        <details>
          <summary>{t('reject')}</summary>
          <CommandForm<{ reason: string }>
            danger
            label={t('reject')}
            done={t('rejected')}
            run={(body) => api.POST('/rounds/{round}/reconsiderations/{id}/rejection', { params: { path }, body })}
            fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('why'), required: true }]}
          />
        </details>
      )}
    </>
  );
}
