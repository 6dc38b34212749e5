import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import { api, tenant } from '../../../api/client';
import { type IssuedInvitation, type TakeoverCode, useTakeoverCodes } from '../../../api/collaboration';
import { useCommand } from '../../../api/query';
import { useSeats } from '../../../api/session';
import { moment } from '../../../ui/dates';
import { Panel } from '../../../ui/Page';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Facts, Rows } from '../../../ui/Rows';

/** 接管: a code for whoever handed in on paper, for the letter to them. */
export function TakeOver({ application: { row } }: { application: Application }) {
  const { t } = useTranslation('application');
  const holds = useSeats();
  const officer = holds('office/officer');
  const codes = useTakeoverCodes(row.id, !!row.paper && holds('office/officer', 'office/head')).data;
  const [issued, keep] = useState<IssuedInvitation>();
  const making = useCommand(
    async () => {
      const told = await api.POST('/applications/{application}/takeover-codes', { params: { path: { application: row.id } } });
      keep(told.data);
      return told;
    },
    t('takeover.made'),
  );
  if (!codes) {
    return null;
  }
  const done = codes.some(({ state }) => state === 'ACCEPTED');
  return (
    <Panel title={t('takeover.title')} article="第五条">
      <p className="quiet">{t('takeover.lead')}</p>
      {issued && !done && <Letter name={row.name} issued={issued} />}
      {making.error && <ProblemNote problem={making.error} />}
      {officer && !done && (
        <p className="row">
          <Button type="primary" loading={making.isPending} onClick={() => making.mutate({})}>
            {t('takeover.make')}
          </Button>
        </p>
      )}
      {codes.length > 0 && <Codes application={row.id} all={codes} officer={officer} />}
    </Panel>
  );
}

/** It is shown this once, and goes to the applicant on paper. */
function Letter({ name, issued: { code, expiresAt } }: { name: string; issued: IssuedInvitation }) {
  const { t } = useTranslation('application');
  return (
    <div role="status">
      <div className="letter">
        <h3>{t('takeover.notice')}</h3>
        <p>{t('takeover.letter', { name })}</p>
        <Facts
          of={[
            [t('takeover.code'), <code key="code">{code}</code>],
            [t('takeover.until'), moment(expiresAt)],
            [t('takeover.address'), `${window.location.origin}/${tenant}/workspace/`],
          ]}
        />
      </div>
      <p className="quiet">{t('takeover.once', { until: moment(expiresAt) })}</p>
      <p className="row">
        <Button onClick={() => window.print()}>{t('takeover.print')}</Button>
      </p>
    </div>
  );
}

function Codes({ application, all, officer }: { application: string; all: TakeoverCode[]; officer: boolean }) {
  const { t } = useTranslation('application');
  const revocation = useCommand(
    ({ id: takeover }: TakeoverCode) =>
      api.DELETE('/applications/{application}/takeover-codes/{takeover}', { params: { path: { application, takeover } } }),
    t('takeover.revoked'),
  );
  return (
    <>
      {revocation.error && <ProblemNote problem={revocation.error} />}
      <Rows
        shown
        caption={t('takeover.codes')}
        rows={all}
        id={({ id }) => id}
        columns={[
          { title: t('takeover.by'), cell: ({ by }) => by },
          { title: t('takeover.at'), cell: ({ at }) => moment(at) },
          { title: t('takeover.until'), cell: ({ expiresAt }) => moment(expiresAt) },
          { title: t('takeover.state'), cell: ({ state }) => t(`takeover.${state}`) },
          {
            title: '',
            end: true,
            cell: (one) =>
              officer &&
              one.state === 'OPEN' && (
                <Button size="small" onClick={() => revocation.mutate(one)}>
                  {t('takeover.revoke')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
