import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Status, useApplications } from '../../api/application';
import { api, tenant } from '../../api/client';
import { type DrawPlace, useDraws } from '../../api/draw';
import { usePanel } from '../../api/panel';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { Standing } from '../../api/review';
import type { Round, Stage, StageKind } from '../../api/round';
import { useSeats } from '../../api/session';
import { score } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { StagePage } from '../../ui/StagePage';
import { labelled } from '../../ui/words';
import { AgreementTag } from './AgreementTag';
import { Calibrated } from './Calibrated';
import { UnmetGates } from './UnmetGates';
import { CloseStage } from './CloseStage';

/** A scored step for the office: how far the sheets are, and closing it once all are in. */
export function ReviewStage() {
  const { t } = useTranslation('review');
  const office = useSeats()('office/officer', 'office/head');
  return (
    <StagePage lead={t('stage.lead')}>
      {({ round, stage, open }) =>
        office ? <Reviewed round={round} stage={stage} open={open} /> : <p>{t('stage.officeOnly')}</p>
      }
    </StagePage>
  );
}

interface Reviewing {
  round: Round;
  stage: Stage;
  open: boolean;
}

/** Nothing is scored before there is a panel. */
function Reviewed({ round, stage, open }: Reviewing) {
  const { t } = useTranslation('review');
  const path = { round: round.id, track: stage.track, ordinal: stage.ordinal };
  const panel = `${places.stage(round.id, stage)}/panel`;
  return (
    <Loaded query={usePanel(path)}>
      {(seats) =>
        seats.length === 0 ? (
          <Empty title={t('stage.unformed')}>
            <Link to={panel}>{t('stage.form')}</Link>
          </Empty>
        ) : (
          <>
            <p className="row">
              <Link to={panel}>{t('stage.panel')}</Link>
              <Link to={places.consensus(path)}>{t('stage.consensus')}</Link>
              {stage.kind !== 'DEFENSE' && <Link to={places.reports(path)}>{t('report.list')}</Link>}
              {stage.kind === 'DEFENSE' && <Link to={places.defenseOrder(path)}>{t('stage.order')}</Link>}
              {stage.kind === 'DEFENSE' && <Link to={places.panelTable(path)}>{t('stage.table')}</Link>}
              {stage.kind === 'SITE' && <Link to={places.siteVisits(path)}>{t('stage.visits')}</Link>}
              <ToDraw path={path} to={`${places.stage(round.id, stage)}/draw`} />
            </p>
            <Progress round={round} stage={stage} open={open} />
          </>
        )
      }
    </Loaded>
  );
}

/** Where reviewers are drawn, and how many are missing. */
function ToDraw({ path, to }: { path: DrawPlace; to: string }) {
  const { t } = useTranslation('review');
  const table = useDraws(path).data;
  return table?.byDraw ? <Link to={to}>{table.gaps > 0 ? t('stage.drawMissing', { count: table.gaps }) : t('stage.draw')}</Link> : null;
}

const waiting: Partial<Record<StageKind, Status>> = {
  MATERIAL: 'MATERIAL_REVIEW',
  SITE: 'SITE_REVIEW',
  DEFENSE: 'DEFENSE',
  SOCIAL_EVALUATION: 'SOCIAL_EVALUATION',
  VOTE: 'VOTE',
};

function Progress({ round, stage, open }: Reviewing) {
  const { t } = useTranslation('review');
  const path = { round: round.id, track: stage.track, ordinal: stage.ordinal };
  const standings = useRead<Standing[]>(['progress', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/progress', { params: { path } }),
  );
  // whoever withdrew is no longer there, though sheets on them may be
  const here = useApplications({ round: round.id }).data ?? [];
  const still = ({ application }: Standing) => here.some(({ id, status }) => id === application && status === waiting[stage.kind]);
  return (
    <Loaded query={standings}>
      {(standings) =>
        standings.length === 0 ? (
          <Empty title={t('stage.none')}>{t('stage.wait')}</Empty>
        ) : (
          <>
            <Panel title={t('progress.title')}>
              <Standings of={standings} path={path} panel={`${places.stage(round.id, stage)}/panel`} />
            </Panel>
            <UnmetGates path={path} standings={standings} />
            {standings.every(({ score: value }) => value !== undefined && value !== null) && <Calibrated path={path} />}
            {stage.closedAt && <Shortlist path={path} />}
            {open && <Closing path={path} stage={stage} standings={standings.filter(still)} />}
          </>
        )
      }
    </Loaded>
  );
}

/** 进入下一环节的名单: the office's own copy, with whoever is not on it. */
function Shortlist({ path }: { path: { round: string; track: string; ordinal: number } }) {
  const { t } = useTranslation('review');
  const address = `/api/${tenant}/award/rounds/${path.round}/tracks/${path.track}/steps/${path.ordinal}/shortlist`;
  return (
    <Panel title={t('shortlist.title')}>
      <p>{t('shortlist.lead')}</p>
      <p className="row">
        <a href={`${address}/pdf`}>{t('shortlist.pdf')}</a>
        <a href={`${address}/docx`}>{t('shortlist.docx')}</a>
        <Link to={`${places.round(path.round)}/documents`}>{t('shortlist.issue')}</Link>
      </p>
    </Panel>
  );
}

/** Asked anew of those who are there now: what was read earlier may have been before they came. */
function Closing({ standings, ...of }: Parameters<typeof CloseStage>[0]) {
  const there = standings.map(({ application }) => application).join();
  return there && <CloseStage key={there} standings={standings} {...of} />;
}

function Standings({ of, path, panel }: { of: Standing[]; path: { round: string; track: string; ordinal: number }; panel: string }) {
  const { t } = useTranslation(['review', 'expert', 'ui']);
  const said = ({ reviewer, relation, seen }: Standing['doubts'][number]) =>
    labelled(reviewer, [relation, ...seen.map(({ obstacle, organization }) => [t(`expert:replace.obstacle.${obstacle}`), organization].filter(Boolean).join(' '))].join('，'));
  return (
    <Rows
      caption={t('progress.title')}
      rows={of}
      id={({ application }) => application}
      columns={[
        { title: t('ui:application.name'), cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link> },
        ...(of.some(({ doubts }) => doubts.length > 0)
          ? [
              {
                title: t('progress.doubts'),
                cell: ({ application, doubts }: Standing) =>
                  doubts.length > 0 ? (
                    <>
                      {doubts.map((doubt) => (
                        <div key={doubt.reviewer}>
                          {said(doubt)} {doubt.expert && <Link to={`${panel}/${doubt.expert}`}>{t('progress.late')}</Link>}
                        </div>
                      ))}
                      <Link to={places.application(application)}>{t('progress.decide')}</Link>
                    </>
                  ) : (
                    '—'
                  ),
              },
            ]
          : []),
        { title: t('progress.sheets'), cell: ({ submitted, expected }) => t('progress.of', { submitted, expected }) },
        ...(of.some(({ agreement }) => agreement !== 'WAITING' && agreement !== 'NOT_NEEDED')
          ? [{ title: t('progress.consensus'), cell: ({ agreement }: Standing) => <AgreementTag of={agreement} /> }]
          : []),
        { title: t('progress.score'), cell: ({ score: value }) => score(value), end: true },
        {
          title: t('progress.collation'),
          cell: ({ application, score: value }) =>
            value === undefined || value === null ? (
              '—'
            ) : (
              <Link to={`/collations/${path.round}/${path.track}/${path.ordinal}/${application}`}>{t('progress.open')}</Link>
            ),
        },
      ]}
    />
  );
}
