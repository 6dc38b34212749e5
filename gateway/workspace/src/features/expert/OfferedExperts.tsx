import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type OfferedExpert, useOfferedExperts } from '../../api/sharing';
import { CommandForm } from '../../ui/CommandForm';
import { dayOf } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { OfferStanding } from './OfferStanding';

/** 专家共享 for the office: it confirms who is in its pool. */
export function OfferedExperts() {
  const { t } = useTranslation('expert');
  return (
    <Page title={t('share.office')} article="第八条(二)" lead={t('share.officeLead')} trail={[{ to: '/experts', label: t('pool.title') }]}>
      <Loaded query={useOfferedExperts()}>
        {(offers) =>
          offers.length === 0 ? (
            <Empty title={t('share.nobody')} />
          ) : (
            <Panel plain>
              <Rows
                caption={t('share.office')}
                rows={offers}
                id={({ id }) => id}
                columns={[
                  { title: t('name'), cell: ({ name }) => name },
                  { title: t('employer'), cell: ({ employer }) => employer },
                  { title: t('share.to'), cell: ({ to }) => to },
                  { title: t('share.consentedAt'), cell: ({ consentedAt }) => dayOf(consentedAt) },
                  { title: t('share.state'), cell: (offer) => <OfferStanding offer={offer} /> },
                  { title: t('share.what'), cell: (offer) => (offer.state === 'CONSENTED' ? <Settle offer={offer} /> : '—') },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}

function Settle({ offer: { id, name } }: { offer: OfferedExpert }) {
  const { t } = useTranslation('expert');
  const params = { path: { offer: id } };
  return (
    <>
      <CommandForm
        label={t('share.confirm', { name })}
        done={t('share.confirmed')}
        run={() => api.POST('/experts/offers/{offer}/confirmation', { params })}
      />
      <details>
        <summary>{t('share.refuseOf', { name })}</summary>
        <CommandForm<{ reason: string }>
          label={t('share.refuse')}
          done={t('share.refused')}
          danger
          run={(body) => api.POST('/experts/offers/{offer}/refusal', { params, body })}
          fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('pool.reason'), help: t('share.refuseHelp'), required: true }]}
        />
      </details>
    </>
  );
}
