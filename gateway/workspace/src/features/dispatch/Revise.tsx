import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { DocumentText, OutgoingDocument } from '../../api/dispatch';
import { places } from '../../api/places';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

const disclosures = ['PUBLISHED', 'ON_REQUEST', 'WITHHELD'];

/** A draft: its words, the signature, and the way to give it up. */
export function Revise({ document: { id, round, version, text } }: { document: OutgoingDocument }) {
  const { t } = useTranslation('dispatch');
  const head = useSeats()('office/head');
  const go = useNavigate();
  const params = { path: { document: id }, header: { 'If-Match': `"${version}"` } };
  return (
    <>
      <Panel title={t('revise.title')}>
        <CommandForm<DocumentText>
          label={t('revise.button')}
          done={t('revise.done')}
          initial={text}
          run={(body) => api.PUT('/documents/{document}', { params, body })}
          fields={[
            { name: 'title', kind: 'text', max: 200, label: t('title'), required: true },
            { name: 'issuer', kind: 'text', max: 100, label: t('issuer'), required: true },
            { name: 'addressee', kind: 'text', max: 500, label: t('addressee'), help: t('addresseeHelp') },
            { name: 'body', kind: 'area', max: 60000, label: t('body'), help: t('bodyHelp'), required: true },
            { name: 'attachments', kind: 'lines', label: t('attachments'), add: t('attachmentsAdd'), max: 200 },
            { name: 'countersigners', kind: 'lines', label: t('countersigners'), add: t('countersignersAdd'), max: 100 },
            { name: 'copies', kind: 'text', max: 500, label: t('copies') },
            {
              name: 'disclosure',
              kind: 'radio',
              label: t('disclosure'),
              required: true,
              options: disclosures.map((value) => ({ value, label: t(`disclosures.${value}`) })),
            },
          ]}
        />
      </Panel>
      <Panel title={t('sign.title')}>
        {head ? (
          <CommandForm<{ number?: string }>
            label={t('sign.button')}
            done={t('sign.done')}
            run={(body) => api.POST('/documents/{document}/signature', { params, body })}
            fields={[{ name: 'number', kind: 'text', max: 60, label: t('number'), help: t('sign.help') }]}
          />
        ) : (
          <p className="quiet">{t('sign.turn')}</p>
        )}
      </Panel>
      <CommandForm
        danger
        label={t('discard.button')}
        done={t('discard.done')}
        run={() => api.DELETE('/documents/{document}', { params })}
        after={() => go(`${places.round(round)}/documents`)}
      />
    </>
  );
}
