import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type Status, useApplications } from '../../api/application';
import { useRounds } from '../../api/round';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Queue } from '../../ui/Queue';

const offered: Status[] = [
  'SUBMITTED', 'RETURNED', 'LOCAL_CHECK', 'FORMAL_REVIEW', 'RECHECK', 'SUPPLEMENTING', 'MEMBER_CONSULT', 'AWAITING_LIST', 'MATERIAL_REVIEW',
  'SITE_REVIEW', 'DEFENSE', 'SCORED', 'CANDIDATE', 'PUBLIC_NOTICE', 'OBJECTION_HOLD', 'AWAITING_APPROVAL', 'APPROVED', 'CONFERRED', 'ENDED',
]; // prettier-ignore

/** Applications the reader may see; the choice stands in the address and can be shared. */
export function List() {
  const { t } = useTranslation(['application', 'ui']);
  const [chosen, choose] = useSearchParams();
  const round = chosen.get('round') ?? undefined;
  const status = (chosen.get('status') as Status | null) ?? undefined;
  const rows = useApplications({ round, status });
  const rounds = useRounds().data ?? [];
  const enters = useSeats()('office/officer');
  const set = (name: string) => (value?: string) =>
    choose((now) => {
      if (value) now.set(name, value);
      else now.delete(name);
      return now;
    });
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <p className="row">
        <Select
          allowClear
          aria-label={t('list.round')}
          placeholder={t('list.round')}
          style={{ width: 'min(20rem, 100%)' }}
          value={round}
          onChange={set('round')}
          options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Select
          allowClear
          aria-label={t('list.status')}
          placeholder={t('list.status')}
          style={{ width: 'min(14rem, 100%)' }}
          value={status}
          onChange={set('status')}
          options={offered.map((value) => ({ value, label: t(`ui:status.${value}`) }))}
        />
      </p>
      {enters && (
        <p>
          <Link to={round ? `/applications/on-paper?round=${round}` : '/applications/on-paper'}>{t('onPaper.title')}</Link>
        </p>
      )}
      <Loaded query={rows}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('list.none')}>{t(round || status ? 'list.wider' : 'list.wait')}</Empty>
          ) : (
            <Panel plain>
              <Queue caption={t('list.title')} rows={rows} />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}
