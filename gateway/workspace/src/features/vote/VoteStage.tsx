import { useTranslation } from 'react-i18next';
import { type ApplicationRow, useApplications } from '../../api/application';
import { api, tenant } from '../../api/client';
import { useRead } from '../../api/query';
import type { Round, Stage } from '../../api/round';
import { useSeats } from '../../api/session';
import type { Cast, Tally, Vote } from '../../api/vote';
import { named } from '../../ui/attendees';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Replay } from '../../ui/Replay';
import { Facts, Rows } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { StagePage } from '../../ui/StagePage';
import { TakenBack } from '../../ui/TakenBack';
import { listed } from '../../ui/words';
import { Count } from './Count';
import { counts } from './count';

/** 投票表决: the policy's rule, the count once there is one, and entering it. */
export function VoteStage() {
  const { t } = useTranslation('vote');
  return <StagePage lead={t('lead')}>{({ round, stage, open }) => <Desk round={round} stage={stage} open={open} />}</StagePage>;
}

function Desk({ round, stage, open }: { round: Round; stage: Stage; open: boolean }) {
  const { t } = useTranslation('vote');
  const head = useSeats()('office/head');
  const path = { round: round.id, track: stage.track };
  const address = `/rounds/${round.id}/tracks/${stage.track}/vote/signed-pages`;
  const vote = useRead<Vote>(['vote', path], () => api.GET('/rounds/{round}/tracks/{track}/vote', { params: { path } }));
  const rows = useApplications({ round: round.id });
  return (
    <Loaded query={vote}>
      {(vote) => (
        <Loaded query={rows}>
          {(rows) => {
            const waiting = rows.filter(({ track, status }) => track === stage.track && status === 'VOTE');
            return (
              <>
                <Rule vote={vote} />
                {(vote.count || waiting.length > 0) && (
                  <p>
                    <a href={`/api/${tenant}/award/rounds/${round.id}/tracks/${stage.track}/vote/pdf`}>{t(vote.count ? 'paper' : 'blank')}</a>
                  </p>
                )}
                {vote.count && <Counted vote={vote} rows={rows} address={address} />}
                {vote.count && <Replay {...path} />}
                <TakenBack of={vote.earlier.map(({ count, ...gone }) => ({ number: count.documentNumber, date: count.date, ...gone }))} address={address} />
                {!vote.count && waiting.length === 0 && <Empty title={t('none')}>{t('wait')}</Empty>}
                {open && head && waiting.length > 0 && <Count path={path} article={stage.article} rows={waiting} vote={vote} />}
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Rule({ vote: { rule, ballot, quorumPercent } }: { vote: Vote }) {
  const { t } = useTranslation('vote');
  return (
    <Facts
      of={[
        [t('rule.title'), t(`rule.${rule}`)],
        [t('ballot.title'), ballot && t(`ballot.${ballot}`)],
        [t('quorum'), quorumPercent && `${quorumPercent}%`],
      ]}
    />
  );
}

function Counted({ vote: { count, pages }, rows, address }: { vote: Vote; rows: ApplicationRow[]; address: string }) {
  const { t } = useTranslation(['vote', 'ui']);
  const office = useSeats()('office/officer', 'office/head');
  const name = (application: string) => rows.find(({ id }) => id === application)?.name ?? '';
  return (
    <Panel title={t('counted')} article="第十四条">
      <Facts of={[[t('entitled'), count?.entitled], [t('document'), count?.documentNumber], [t('date'), count && day(count.date)], [t('voters.received'), count?.received && listed(named(count.received))]]} />
      <Rows
        caption={t('counted')}
        rows={count?.tallies ?? []}
        id={({ application }) => application}
        columns={[
          { title: t('ui:application.name'), cell: ({ application }) => name(application) },
          { title: t('present'), cell: ({ present }) => present, end: true },
          ...(count?.tallies.some(({ steppedBack }) => steppedBack?.length)
            ? [{ title: t('voters.back'), cell: ({ steppedBack }: Tally) => (steppedBack?.length ? listed(named(steppedBack)) : '—') }]
            : []),
          { title: t('inFavour'), cell: (tally) => said(tally, 'IN_FAVOUR'), end: !count?.tallies.some(({ votes }) => votes) },
          { title: t('against'), cell: (tally) => said(tally, 'AGAINST'), end: !count?.tallies.some(({ votes }) => votes) },
          { title: t('abstained'), cell: (tally) => said(tally, 'ABSTAINED'), end: !count?.tallies.some(({ votes }) => votes) },
        ]}
      />
      <SignedPages address={address} pages={pages} adds={office} label={t('signed')} />
    </Panel>
  );
}

/** How many chose so and, of an open ballot, who. */
function said(tally: Tally, choice: Cast['choice']) {
  const by = (tally.votes ?? []).filter((cast) => cast.choice === choice).map(({ name }) => name);
  return by.length > 0 ? `${tally[counts[choice]]} (${listed(by)})` : tally[counts[choice]];
}
