import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { type Correction, useForeseen } from '../../../api/correction';
import { CommandForm } from '../../../ui/CommandForm';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Consequences } from './Consequences';

/** What would follow, and for a second person the two ways to settle it. */
export function Settle({ correction: { application, id, settleable } }: { correction: Correction }) {
  const { t } = useTranslation('application');
  const foreseen = useForeseen(application, id);
  const path = { application, correction: id };
  return (
    <>
      <h4>{t('correction.consequences')}</h4>
      {foreseen.error && <ProblemNote problem={foreseen.error} />}
      {foreseen.data && <Consequences of={foreseen.data} />}
      {!settleable && <p className="quiet">{t('correction.waits')}</p>}
      {settleable && foreseen.data && (
        <CommandForm
          label={t('correction.confirm')}
          done={t('correction.confirmed')}
          run={() =>
            api.POST('/applications/{application}/corrections/{correction}/confirmation', {
              params: { path, header: { 'If-Match': `"${foreseen.data.tag}"` } },
            })
          }
        />
      )}
      {settleable && (
        <details>
          <summary>{t('correction.reject')}</summary>
          <CommandForm<{ reason: string }>
            danger
            label={t('correction.reject')}
            done={t('correction.rejected')}
            run={(body) => api.POST('/applications/{application}/corrections/{correction}/rejection', { params: { path }, body })}
            fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('correction.why'), required: true }]}
          />
        </details>
      )}
    </>
  );
}
