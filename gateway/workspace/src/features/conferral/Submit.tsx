import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Authority, Submission } from '../../api/conferral';
import type { Round } from '../../api/round';
import { DecisionForm } from '../../ui/DecisionForm';
import { Panel } from '../../ui/Page';
import { seats, units } from './chain';

/** 提报: a body of the policy's chain passes the request on to the next. */
export function Submit({ round, submitter }: { round: Round; submitter: Authority }) {
  const { t } = useTranslation('conferral');
  return (
    <Panel title={t('submit.title')} article="第七条(三)">
      <p>{t('submit.lead', { body: t(`submit.body.${submitter}`) })}</p>
      <DecisionForm<Submission>
        decision="approval-submission"
        target={round.id}
        seats={[seats[submitter]]}
        unit={units[submitter]}
        label={t('submit.button')}
        done={t('submit.done')}
        run={(body) => api.POST('/rounds/{round}/approval-submission', { params: { path: { round: round.id } }, body })}
        fields={[
          { name: 'documentNumber', kind: 'text', max: 100, label: t('submit.number'), required: true },
          { name: 'date', kind: 'date', label: t('submit.date'), required: true },
        ]}
      />
    </Panel>
  );
}
