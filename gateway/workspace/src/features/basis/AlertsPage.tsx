import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type BasisAlert, cited, useBasisAlerts } from '../../api/alerts';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

/** 制定依据: what the policy rests on and was repealed; each stands open until a version without it, or a reason. */
export function AlertsPage() {
  const { t } = useTranslation('basis');
  return (
    <Page title={t('title')} article="第一条" lead={t('lead')}>
      <Loaded query={useBasisAlerts(true)}>
        {(alerts) => (alerts.length === 0 ? <Empty title={t('none')}>{t('noneHow')}</Empty> : alerts.map((alert) => <One key={alert.id} alert={alert} />))}
      </Loaded>
    </Page>
  );
}

function One({ alert }: { alert: BasisAlert }) {
  const { t } = useTranslation('basis');
  const { open, answerVersion } = alert;
  return (
    <Panel
      title={
        <>
          <span lang="zh-CN">{cited(alert)}</span>
          <Tone tone={open ? 'active' : 'good'}>{t(open ? 'open' : answerVersion ? 'replaced' : 'kept')}</Tone>
        </>
      }
    >
      <Facts
        of={[
          [t('repealedOn'), day(alert.repealedOn)],
          [t('repealedBy'), alert.repealedBy],
          [t('raisedAt'), day(alert.raisedAt)],
          [t('version'), answerVersion && <Link to={`/policy/versions/${answerVersion}`}>{t('versionNumber', { version: answerVersion })}</Link>],
          [t('reason'), alert.answerReason],
          [t('answeredAt'), alert.answeredAt && day(alert.answeredAt)],
        ]}
      />
      {open && <Answer id={alert.id} />}
    </Panel>
  );
}

function Answer({ id }: { id: string }) {
  const { t } = useTranslation('basis');
  return (
    <>
      <p>
        {t('answer.how')} <Link to="/policy/edit?key=legalBases">{t('answer.edit')}</Link>
      </p>
      <CommandForm<{ reason: string }>
        label={t('answer.button')}
        done={t('answer.done')}
        run={(body) => askTenant(`/basis-alerts/${id}/acknowledgement`, { method: 'POST', body })}
        fields={[{ name: 'reason', kind: 'area', max: 500, label: t('reason'), required: true, help: t('answer.help') }]}
      />
    </>
  );
}
