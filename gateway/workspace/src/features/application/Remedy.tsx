import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { cited } from '../../ui/citation';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { refused } from '../../ui/StatusTag';

/** 申报处理结果: why it came no further, under which articles, and what whoever doubts it may do. */
export function Remedy({ application: { row, acts, receipt, history } }: { application: Application }) {
  const { t } = useTranslation('application');
  const last = history.filter(({ status }) => status === row.status).at(-1);
  return acts && last && refused.includes(row.status) ? (
    <Panel title={t('remedy.title')}>
      <Facts
        of={[
          [t('history.reason'), <span key="reason" className="written">{last.reason}</span>],
          [t('history.article'), cited(last.article)],
          [t('remedy.what'), t('remedy.text', { receipt })],
        ]}
      />
    </Panel>
  ) : null;
}
