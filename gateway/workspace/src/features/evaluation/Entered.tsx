import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type EnteredEvaluation, useEvaluations } from '../../api/evaluation';
import { places } from '../../api/places';
import type { Round, Stage } from '../../api/round';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';

/** What was entered, and each document it comes from with its scans. */
export function Entered({ round, stage }: { round: Round; stage: Stage }) {
  const { t } = useTranslation('evaluation');
  const seats = useSeats();
  const office = seats('office/officer', 'office/head');
  const entered = useEvaluations(round.id, stage.track, office);
  const called = ({ source, date }: EnteredEvaluation) => t('of', { source, date: day(date) });
  return (
    office && (
      <Loaded query={entered}>
        {(all) => (
          <>
            <Panel title={t('entered')} article={stage.article}>
              <p className="quiet">{t('correct')}</p>
              <Rows
                caption={t('entered')}
                rows={all}
                id={({ application }) => application}
                columns={[
                  { title: t('application'), cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link> },
                  { title: t('score'), cell: ({ score }) => score, end: true },
                  { title: t('source'), cell: ({ source }) => source },
                  { title: t('date'), cell: ({ date }) => day(date) },
                ]}
              />
            </Panel>
            <Panel title={t('pages')}>
              {[...new Map(all.map((one) => [called(one), one])).entries()].map(([name, one]) => (
                <section key={name} aria-label={name}>
                  <h3>{name}</h3>
                  <SignedPages
                    address={`/rounds/${round.id}/tracks/${stage.track}/social-evaluation/${one.application}/pages`}
                    pages={one.pages}
                    label={t('scan')}
                    adds={seats('office/officer')}
                  />
                </section>
              ))}
            </Panel>
          </>
        )}
      </Loaded>
    )
  );
}
