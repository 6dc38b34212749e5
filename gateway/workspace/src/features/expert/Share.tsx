import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type OwnOffer, type OwnOffers, useOwnOffers } from '../../api/sharing';
import { CommandForm } from '../../ui/CommandForm';
import { dayOf } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { save } from '../../ui/save';
import { BringAlong } from './BringAlong';
import { OfferStanding } from './OfferStanding';
import { useEntry } from './reads';

/** 专家共享: whom an expert lets know of their entry, and what they bring along from elsewhere. */
export function Share() {
  const { t } = useTranslation('expert');
  const entry = useEntry();
  return (
    <Page title={t('share.title')} article="第八条(二)" lead={t('share.lead')} trail={[{ to: '/experts/me', label: t('enrol.title') }]}>
      <Panel title={t('share.out')} article="第八条(二)">
        <p>{t('share.outHelp')}</p>
        <Loaded query={useOwnOffers()}>
          {({ regions, offers }) => (
            <>
              {offers.length === 0 ? <Empty title={t('share.none')} /> : <Offers offers={offers} />}
              {entry.data?.admitted && !entry.data.left ? <Consent regions={regions} /> : <p>{t('share.admittedFirst')}</p>}
            </>
          )}
        </Loaded>
      </Panel>
      {entry.isPending || <BringAlong known={entry.data} />}
    </Page>
  );
}

function Consent({ regions }: Pick<OwnOffers, 'regions'>) {
  const { t } = useTranslation('expert');
  return (
    <CommandForm<{ to: string; agreed: boolean }>
      label={t('share.consent')}
      done={t('share.consented')}
      run={({ to }) => api.POST('/experts/me/offers', { body: { to } })}
      fields={[
        { name: 'to', kind: 'select', label: t('share.to'), required: true, options: regions.map(({ code, name }) => ({ value: code, label: name })) },
        { name: 'agreed', kind: 'check', label: t('share.agree'), text: t('share.agree'), required: true },
      ]}
    />
  );
}

function Offers({ offers }: { offers: OwnOffer[] }) {
  const { t } = useTranslation('expert');
  return (
    <Rows
      caption={t('share.out')}
      rows={offers}
      id={({ id }) => id}
      columns={[
        { title: t('share.to'), cell: ({ to }) => to },
        { title: t('share.consentedAt'), cell: ({ consentedAt }) => dayOf(consentedAt) },
        { title: t('share.state'), cell: (offer) => <OfferStanding offer={offer} /> },
        { title: t('share.what'), cell: (offer) => <Own offer={offer} /> },
      ]}
    />
  );
}

function Own({ offer: { id, to, state, letter } }: { offer: OwnOffer }) {
  const { t } = useTranslation('expert');
  return state === 'REFUSED' || state === 'WITHDRAWN' ? (
    '—'
  ) : (
    <>
      {letter && (
        <p>
          <Button aria-label={t('share.downloadTo', { to })} onClick={() => save(letter, t('share.file', { to }))}>
            {t('share.download')}
          </Button>
        </p>
      )}
      <CommandForm
        label={t('share.withdraw')}
        done={t('share.withdrawn')}
        run={() => api.POST('/experts/me/offers/{offer}/withdrawal', { params: { path: { offer: id } } })}
      />
    </>
  );
}
