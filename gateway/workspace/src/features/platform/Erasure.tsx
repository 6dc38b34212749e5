import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { type Erasing, type Tenant, useErasures } from './reads';
import { useAmount } from './useAmount';

const tones = { RUNNING: 'active', STUCK: 'bad', DONE: 'good' };

/** What is left of a region whose time is over: that it was erased, how much it was, and where its records ended. */
export function Erasure({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('platform');
  return (
    <Panel title={t('erasure.title')}>
      <Loaded query={useErasures()}>
        {(erasures) => {
          const erasure = erasures.find(({ code }) => code === tenant.code);
          return erasure ? <Account tenant={tenant} erasure={erasure} /> : <p>{t('erasure.beginning')}</p>;
        }}
      </Loaded>
    </Panel>
  );
}

function Account({ tenant, erasure }: { tenant: Tenant; erasure: Erasing }) {
  const { t } = useTranslation('platform');
  const amount = useAmount();
  const { state, attempts, reason, begunAt, counted, heads } = erasure;
  return (
    <>
      <p>{t(`erasure.lead.${state}`)}</p>
      <Facts
        of={[
          [t('stateOf'), <Tone tone={tones[state]}>{t(`erasure.state.${state}`)}</Tone>],
          [t('administrator.reason'), reason && t('because', { attempts, reason })],
          [t('closedBy'), tenant.closedBy],
          [t('erasure.begunAt'), moment(begunAt)],
          [t('erasure.erasedAt'), moment(tenant.erasedAt)],
          ...Object.entries(counted).map(([service, { rows, files, bytes }]): [string, string] => [
            t('erasure.counted', { service: t(`service.${service}`) }),
            amount({ rows: Object.values(rows).reduce((sum, some) => sum + some, 0), files, bytes }),
          ]),
          ...Object.entries(heads).map(([service, { count, hash }]): [string, ReactNode] => [
            t('erasure.head', { service: t(`service.${service}`) }),
            <>
              {t('erasure.entries', { count })} <code>{hash}</code>
            </>,
          ]),
        ]}
      />
      {state !== 'DONE' && (
        <CommandForm
          label={t('again.button')}
          done={t('again.done')}
          run={() => askPlatform(`/erasures/${tenant.code}/retry`, { method: 'POST', body: {} })}
        />
      )}
    </>
  );
}
