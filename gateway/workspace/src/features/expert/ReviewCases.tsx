import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReviewCase } from '../../api/panel';
import { useSeats } from '../../api/session';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

/** What one member of a panel reviews: how far they are, from what they step back, and who reviews it in their place. */
export function ReviewCases({ title, cases, at }: { title: string; cases: ReviewCase[]; at: string }) {
  const { t } = useTranslation('expert');
  const head = useSeats()('office/head');
  const state = ({ obstacle, doubtful, submitted }: ReviewCase) =>
    doubtful
      ? t('replace.suspended')
      : obstacle === 'REPORTED'
        ? t('replace.reported')
        : obstacle
          ? t(submitted ? 'replace.void' : 'replace.recused')
          : t(submitted ? 'replace.submitted' : 'replace.waiting');
  const standIn = ({ standIn, chosenBecause, open }: ReviewCase) =>
    standIn ? (
      <Link to={`${at}/${standIn.expert}`}>{chosenBecause ? t('replace.chosen', { name: standIn.name, reason: chosenBecause }) : standIn.name}</Link>
    ) : open ? (
      t('replace.nobody')
    ) : (
      '—'
    );
  return (
    <Panel title={title}>
      {cases.length === 0 ? (
        <p>{t('replace.none')}</p>
      ) : (
        <Rows
          caption={title}
          rows={cases}
          id={({ application }) => application}
          columns={[
            { title: t('replace.applicant'), cell: ({ name }) => name },
            { title: t('panel.state'), cell: state },
            {
              title: t('replace.why'),
              cell: ({ obstacle, relation }) => (obstacle ? [t(`replace.obstacle.${obstacle}`), relation].filter(Boolean).join('：') : '—'),
            },
            ...(head
              ? [
                  {
                    title: t('replace.openings'),
                    cell: ({ application, name, obstacle }: ReviewCase) =>
                      obstacle ? <Link to={`/applications/${application}/openings`}>{t('replace.openingsOf', { name })}</Link> : '—',
                  },
                ]
              : []),
            { title: t('replace.standIn'), cell: standIn },
          ]}
        />
      )}
    </Panel>
  );
}
