import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Reconsideration, useReconsidered } from '../../api/reconsideration';
import { CommandForm } from '../../ui/CommandForm';
import { ProblemNote } from '../../ui/ProblemNote';
import { Consequences } from './Consequences';

/** What would come of it, and for a second person the two ways to settle it. */
export function Settle({ of: { id, settleable, withdrawable } }: { of: Reconsideration }) {
  const { t } = useTranslation('reconsideration');
  const foreseen = useReconsidered(id);
  const path = { reconsideration: id };
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
            api.POST('/reconsiderations/{reconsideration}/confirmation', {
              params: { path, header: { 'If-Match': `"${foreseen.data.tag}"` } },
            })
          }
        />
      )}
      {withdrawable && (
        <CommandForm
          danger
          label={t('withdraw')}
          done={t('withdrawn')}
          run={() => api.POST('/reconsiderations/{reconsideration}/withdrawal', { params: { path } })}
        />
      )}
      {settleable && (
        <details>
          <summary>{t('reject')}</summary>
          <CommandForm<{ reason: string }>
            danger
            label={t('reject')}
            done={t('rejected')}
            run={(body) => api.POST('/reconsiderations/{reconsideration}/rejection', { params: { path }, body })}
            fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('why'), required: true }]}
          />
        </details>
      )}
    </>
  );
}
