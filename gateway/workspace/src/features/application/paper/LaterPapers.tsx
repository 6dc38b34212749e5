import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Application } from '../../../api/application';
import { useTakeoverCodes } from '../../../api/collaboration';
import { useSeats } from '../../../api/session';
import { CommandForm } from '../../../ui/CommandForm';
import { PaperFields } from '../../../ui/DecisionForm';
import { Panel } from '../../../ui/Page';
import { enterPaper, type Paper } from '../../../ui/paper';
import { withdrawable } from '../Withdraw';

/** 代录补充材料、撤回: for an applicant that handed in on paper and took nothing over. */
export function LaterPapers({ application: { row } }: { application: Application }) {
  const { t } = useTranslation(['application', 'ui']);
  const codes = useTakeoverCodes(row.id, useSeats()('office/officer') && !!row.paper).data;
  if (!codes || codes.some(({ state }) => state === 'ACCEPTED') || !withdrawable(row)) {
    return null;
  }
  return (
    <Panel title={t('laterPaper.title')} article="第五条">
      <p className="quiet">{t('laterPaper.lead')}</p>
      {(row.status === 'RETURNED' || row.status === 'SUPPLEMENTING') && (
        <p>
          <Link to={`/applications/${row.id}/supplement-on-paper`}>{t('laterPaper.supplement')}</Link>
        </p>
      )}
      <details>
        <summary>{t('laterPaper.withdrawal')}</summary>
        <CommandForm<{ reason: string; paper: Paper }>
          danger
          label={t('ui:paper.button')}
          done={t('ui:paper.done')}
          run={({ reason, paper }) => enterPaper('withdrawal', row.id, { reason }, { ...paper, onBehalfOf: 'applicant/self' })}
          fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('withdraw.reason'), required: true }]}
        >
          <PaperFields kinds={[]} />
        </CommandForm>
      </details>
    </Panel>
  );
}
