import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Delivery, OutgoingDocument, Sealing } from '../../api/dispatch';
import { day } from '../../ui/dates';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';

/** 用印登记、签收登记 of a signed document. */
export function Registers({ document: { id, version, sealings, deliveries, signedPages } }: { document: OutgoingDocument }) {
  const { t } = useTranslation('dispatch');
  const params = { path: { document: id }, header: { 'If-Match': `"${version}"` } };
  return (
    <>
      <Panel title={t('seal.title')}>
        {sealings.length > 0 && (
          <Rows
            caption={t('seal.title')}
            rows={sealings.map((sealing, place) => ({ ...sealing, place }))}
            id={({ place }) => String(place)}
            columns={[
              { title: t('on'), cell: ({ on }) => day(on) },
              { title: t('seal.seal'), cell: ({ seal }) => seal },
              { title: t('seal.copies'), cell: ({ copies }) => copies, end: true },
              { title: t('by'), cell: ({ by }) => by },
            ]}
          />
        )}
        <CommandForm<Omit<Sealing, 'by'>>
          key={sealings.length}
          label={t('seal.button')}
          done={t('seal.done')}
          initial={{ copies: 1 }}
          run={(body) => api.POST('/documents/{document}/sealings', { params, body })}
          fields={[
            { name: 'on', kind: 'date', label: t('on'), required: true },
            { name: 'seal', kind: 'text', max: 100, label: t('seal.seal'), required: true },
            { name: 'copies', kind: 'number', min: 1, max: 1000, label: t('seal.copies'), required: true },
          ]}
        />
      </Panel>
      <Panel title={t('pages.title')}>
        {sealings.length === 0 ? (
          <p className="quiet">{t('pages.first')}</p>
        ) : (
          <SignedPages address={`/documents/${id}/signed-pages`} pages={signedPages} version={version} adds />
        )}
      </Panel>
      <Panel title={t('delivery.title')}>
        {deliveries.length > 0 && (
          <Rows
            caption={t('delivery.title')}
            rows={deliveries.map((delivery, place) => ({ ...delivery, place }))}
            id={({ place }) => String(place)}
            columns={[
              { title: t('delivery.recipient'), cell: ({ recipient }) => recipient },
              { title: t('on'), cell: ({ on }) => day(on) },
              { title: t('delivery.how'), cell: ({ how }) => how },
              { title: t('by'), cell: ({ by }) => by },
            ]}
          />
        )}
        {sealings.length === 0 ? (
          <p className="quiet">{t('delivery.first')}</p>
        ) : (
          <CommandForm<Omit<Delivery, 'by'>>
            key={deliveries.length}
            label={t('delivery.button')}
            done={t('delivery.done')}
            run={(body) => api.POST('/documents/{document}/deliveries', { params, body })}
            fields={[
              { name: 'recipient', kind: 'text', max: 200, label: t('delivery.recipient'), required: true },
              { name: 'on', kind: 'date', label: t('on'), required: true },
              { name: 'how', kind: 'text', max: 100, label: t('delivery.how'), help: t('delivery.howHelp'), required: true },
            ]}
          />
        )}
      </Panel>
    </>
  );
}
