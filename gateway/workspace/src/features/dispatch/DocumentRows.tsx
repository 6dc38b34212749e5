import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OutgoingDocument } from '../../api/dispatch';
import { day } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

/** Documents by their titles, and how far each is. */
export function DocumentRows({ caption, documents }: { caption: string; documents: OutgoingDocument[] }) {
  const { t } = useTranslation('dispatch');
  return (
    <Rows
      caption={caption}
      rows={documents}
      id={({ id }) => id}
      columns={[
        { title: t('title'), cell: ({ id, text }) => <Link to={`/documents/${id}`}>{text.title}</Link> },
        { title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        { title: t('number'), cell: ({ number }) => number ?? '' },
        { title: t('signedOn'), cell: ({ signedOn }) => day(signedOn) },
        { title: t('state'), cell: (document) => <Progress document={document} /> },
      ]}
    />
  );
}

export function Progress({ document: { state, sealings, deliveries } }: { document: OutgoingDocument }) {
  const { t } = useTranslation('dispatch');
  if (state !== 'SIGNED') {
    return <Tone tone="">{t(`states.${state}`)}</Tone>;
  }
  const reached = deliveries.length > 0 ? 'delivered' : sealings.length > 0 ? 'sealed' : 'signed';
  return <Tone tone={reached === 'delivered' ? 'good' : 'active'}>{t(`reached.${reached}`)}</Tone>;
}
