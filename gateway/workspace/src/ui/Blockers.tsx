import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBlockers } from '../api/blockers';
import type { Round, StageKind } from '../api/round';
import { useSeats } from '../api/session';
import { Panel } from './Page';
import { RecheckAll } from './RecheckAll';
import { Rows } from './Rows';
import { listed } from './words';

/** What keeps a step from being taken, each with where it is settled; nothing where nothing does. */
export function Blockers({ round, stage }: { round: Round; stage: StageKind }) {
  const { t } = useTranslation('ui');
  const reads = useSeats()('office/officer', 'office/head');
  const here = (useBlockers(round.id, reads).data ?? []).filter((one) => one.stage === stage);
  return here.length === 0 ? null : (
    <Panel title={t('blockers.title', { count: here.length })}>
      <p className="warning">{t('blockers.lead')}</p>
      <Rows
        caption={t('blockers.title', { count: here.length })}
        rows={here}
        id={({ application }) => application}
        columns={[
          { title: t('application.name'), cell: ({ application, name }) => <Link to={`/applications/${application}`}>{name}</Link> },
          { title: t('application.track'), cell: ({ track }) => t(`track.${track}`) },
          {
            title: t('blockers.why'),
            cell: ({ why }) => (
              <>
                {listed(why.map((one) => t(`blockers.of.${one}`)))} {why.includes('CLUE') && <Link to="/notices">{t('blockers.clues')}</Link>}
              </>
            ),
          },
        ]}
      />
      <RecheckAll round={round.id} open={here.filter(({ conditions }) => conditions.length > 0)} />
    </Panel>
  );
}
