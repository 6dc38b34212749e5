import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { useDivisionName } from '../../api/profile';
import { moment } from '../../ui/dates';
import { OnPaper } from '../../ui/OnPaper';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';

/** 回执: the number, the seal of what was submitted, and who is next. */
export function Receipt({ application: { row, receipt, sha256 } }: { application: Application }) {
  const { t } = useTranslation('application');
  const division = useDivisionName();
  return receipt ? (
    <Panel title={t('receipt.title')}>
      <Facts
        of={[
          [t('receipt.number'), <strong key="number">{receipt}</strong>],
          [t('receipt.at'), moment(row.submittedAt)],
          [t('receipt.paper'), row.paper && <OnPaper key="paper" paper={row.paper} />],
          [t('receipt.hash'), <code key="hash">{sha256}</code>],
          [t('receipt.next'), row.status === 'SUBMITTED' ? t('receipt.local', { division: division(row.division) }) : ''],
        ]}
      />
    </Panel>
  ) : null;
}
