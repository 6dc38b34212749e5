import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, tenant } from '../../api/client';
import { places } from '../../api/places';
import { useDivisionName } from '../../api/profile';
import { useRead } from '../../api/query';
import type { Round, Track } from '../../api/round';
import type { Ranking } from '../../api/scoring';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { DraftedGrounds } from '../../ui/DraftedGrounds';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Replay } from '../../ui/Replay';
import { Rows } from '../../ui/Rows';
import { StagePage } from '../../ui/StagePage';
import { useRank } from '../../ui/ties';
import { useParts } from '../../ui/useParts';
import { listed } from '../../ui/words';
import { Propose } from './Propose';
import { Shaken } from './Shaken';
import { Trial } from './Trial';

/** 综合评分 by the round's pinned weights, and the candidates proposed from it. */
export function CompositeStage() {
  const { t } = useTranslation('scoring');
  return (
    <StagePage lead={t('lead')}>
      {({ round, track, open, stage }) => (
        <>
          {open && <Compute round={round} track={track} />}
          {stage.progress !== 'AHEAD' && <Table round={round} track={track} open={open} />}
        </>
      )}
    </StagePage>
  );
}

function Compute({ round, track }: { round: Round; track: Track }) {
  const { t } = useTranslation('scoring');
  return useSeats()('office/officer', 'office/head') ? (
    <Panel title={t('compute.title')} plain>
      <p>{t('compute.lead')}</p>
      <CommandForm
        label={t('compute.button')}
        done={t('compute.done')}
        run={() =>
          api.POST('/rounds/{round}/tracks/{track}/composite', {
            params: { path: { round: round.id, track } },
          })
        }
      />
    </Panel>
  ) : null;
}

function Table({ round, track, open }: { round: Round; track: Track; open: boolean }) {
  const { t } = useTranslation('scoring');
  const head = useSeats()('office/head');
  const ranking = useRead<Ranking>(['composite', round.id, track], () =>
    api.GET('/rounds/{round}/tracks/{track}/composite', {
      params: { path: { round: round.id, track } },
    }),
  );
  if (ranking.data?.rows.length === 0) {
    return <Empty title={t('none')}>{t('computeFirst')}</Empty>;
  }
  return (
    <Loaded query={ranking}>
      {(ranking) => (
        <>
          <Shaken ranking={ranking} round={round} />
          <Ranked ranking={ranking} round={round} />
          <Trial round={round} ranking={ranking} />
          <Replay round={round.id} track={track} />
          {open && !ranking.proposed && (head ? <Propose round={round} ranking={ranking} /> : <p className="warning">{t('propose.turn')}</p>)}
        </>
      )}
    </Loaded>
  );
}

function Ranked({ ranking, round }: { ranking: Ranking; round: Round }) {
  const { t } = useTranslation(['scoring', 'ui']);
  const division = useDivisionName();
  const rank = useRank(ranking.rows);
  const parts = useParts(round, ranking.rows, () => ranking.by.weights);
  const office = useSeats()('office/officer', 'office/head');
  const paper = `/api/${tenant}/award/rounds/${round.id}/tracks/${ranking.track}/composite`;
  const className = (application: string) => {
    const chosen = ranking.candidates.find((candidate) => candidate.application === application);
    return round.classes.find(({ code }) => code === chosen?.classCode)?.name ?? '';
  };
  return (
    <Panel title={t('table')} article="第十四条">
      <Rows
        caption={t('table')}
        rows={ranking.rows}
        id={({ application }) => application}
        columns={[
          {
            title: t('ui:application.name'),
            cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link>,
          },
          { title: t('rank'), cell: rank, end: true },
          ...parts,
          { title: t('ui:application.division'), cell: (row) => division(row.division) },
          ...(ranking.proposed ? [{ title: t('proposed'), cell: ({ application }: { application: string }) => className(application) || '—' }] : []),
        ]}
      />
      <p className="quiet">
        {t('weighed', { weights: listed(Object.entries(ranking.by.weights).map(([stage, weight]) => `${t(`ui:stage.${stage}`)} ${weight}%`)) })} {t('note')}
      </p>
      <Grounds of={ranking} />
      <p className="row">
        <a href={`${paper}/pdf`}>{t('paper.pdf')}</a>
        <a href={`${paper}/docx`}>{t('paper.docx')}</a>
        {ranking.proposed && office && <Link to={`${places.round(round.id)}/documents`}>{t('paper.report')}</Link>}
      </p>
    </Panel>
  );
}

/** 授奖理由 as the office put them to whoever deliberates. */
function Grounds({ of: { rows, candidates } }: { of: Ranking }) {
  const name = (of: string) => rows.find(({ application }) => application === of)?.name ?? '';
  return <DraftedGrounds of={candidates.flatMap(({ application, grounds }) => (grounds ? [[name(application), grounds]] : []))} />;
}
