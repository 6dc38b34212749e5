import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ApprovalDecision, Authority } from '../../api/conferral';
import type { Round } from '../../api/round';
import { DecisionForm } from '../../ui/DecisionForm';
import { Panel } from '../../ui/Page';
import { seats, units } from './chain';

type Returned = Pick<ApprovalDecision, 'documentNumber' | 'date' | 'reason'>;

/** 退回补正 before it was passed on: by the body whose turn it is, or by whoever approves. */
export function Return({ round, submitter }: { round: Round; submitter: Authority }) {
  const { t } = useTranslation('conferral');
  return (
    <Panel title={t('return.title')} article="第十五条">
      <p>{t('return.lead')}</p>
      <DecisionForm<Returned, ApprovalDecision>
        decision="approval"
        target={round.id}
        seats={[...new Set([seats[submitter], seats.GOVERNMENT])]}
        unit={units[submitter]}
        label={t('return.button')}
        done={t('return.done')}
        toBody={(returned) => ({ ...returned, ruling: 'RETURNED', refused: [] })}
        run={(body) => api.POST('/rounds/{round}/approval', { params: { path: { round: round.id } }, body })}
        fields={[
          { name: 'documentNumber', kind: 'text', max: 100, label: t('approve.number'), required: true },
          { name: 'date', kind: 'date', label: t('approve.date'), required: true },
          { name: 'reason', kind: 'area', max: 2000, label: t('approve.reason'), required: true },
        ]}
      />
    </Panel>
  );
}
