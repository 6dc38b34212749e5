import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { tenant } from '../../api/client';
import { type OutgoingDocument, useDocument } from '../../api/dispatch';
import { places } from '../../api/places';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Progress } from './DocumentRows';
import { Registers } from './Registers';
import { Revise } from './Revise';

/** One document: written, signed, and then where it went. */
export function DocumentPage() {
  const { t } = useTranslation('dispatch');
  const { document: id = '' } = useParams();
  const document = useDocument(id);
  return (
    <Loaded query={document}>
      {(document) => (
        <Page
          title={document.text.title}
          aside={<Progress document={document} />}
          trail={[{ to: `${places.round(document.round)}/documents`, label: t('round.title') }]}
        >
          <Files document={document} />
          {document.state === 'DRAFT' ? (
            <Revise key={document.version} document={document} />
          ) : (
            <>
              <Written document={document} />
              {document.state === 'SIGNED' && <Registers document={document} />}
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Files({ document: { id, state } }: { document: OutgoingDocument }) {
  const { t } = useTranslation('dispatch');
  const address = `/api/${tenant}/award/documents/${id}`;
  return (
    <p className="row">
      <a href={`${address}/docx`}>{t('files.docx')}</a>
      <a href={`${address}/pdf`}>{t('files.pdf')}</a>
      {state === 'DRAFT' && <span className="quiet">{t('files.draft')}</span>}
    </p>
  );
}

function Written({ document: { text, number, signer, signedOn } }: { document: OutgoingDocument }) {
  const { t } = useTranslation('dispatch');
  return (
    <Panel title={t('written')}>
      <Facts
        of={[
          [t('number'), number],
          [t('signer'), signer],
          [t('signedOn'), day(signedOn)],
          [t('issuer'), text.issuer],
          [t('addressee'), text.addressee],
          [t('countersigners'), text.countersigners.join('、')],
          [t('attachments'), text.attachments.join('、')],
          [t('copies'), text.copies],
          [t('disclosure'), t(`disclosures.${text.disclosure}`)],
        ]}
      />
      <p className="told">{text.body}</p>
    </Panel>
  );
}
