import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { ConsensusRow } from '../../api/review';
import { type Stage, type Track, stageOf, useRound } from '../../api/round';
import { useSeats } from '../../api/session';
import { score } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { AgreementTag } from './AgreementTag';
import { Reopen } from './Reopen';
import { useStageName } from '../../ui/useStageName';

type At = { round: string; track: Track; ordinal: number };

/** 评分进展与合议: who has submitted and where marks lie apart, for the leader and the office; to the others what they may sign. */
export function ConsensusList() {
  const { t } = useTranslation(['review', 'ui']);
  const called = useStageName();
  const { round: id = '', track = '', ordinal = '' } = useParams();
  const at: At = { round: id, track: track as Track, ordinal: Number(ordinal) };
  const office = useSeats()('office/officer', 'office/head');
  const round = useRound(id).data;
  const stage = stageOf(round, track, at.ordinal);
  const rows = useRead<ConsensusRow[]>(['consensus', at], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus', { params: { path: at } }),
  );
  return (
    <Page
      title={t('consensus.list')}
      article={stage?.article}
      lead={t(office ? 'consensus.officeLead' : 'consensus.listLead')}
      trail={trail(office, t('sheet.mine'), round?.title, stage && called(stage), id, stage)}
    >
      <Loaded query={rows}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('consensus.none')}>{t('consensus.noneHelp')}</Empty>
          ) : (
            <>
              <Panel plain>
                <Table rows={rows} at={at} />
              </Panel>
              {office && stage?.progress === 'OPEN' && <Reopen at={at} rows={rows} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function trail(office: boolean, mine: string, title: string | undefined, kind: string | undefined, round: string, stage?: Stage) {
  if (!office) {
    return [{ to: '/assignments', label: mine }];
  }
  return stage ? [{ to: places.stage(round, stage), label: `${title} · ${kind}` }] : [];
}

function Table({ rows, at }: { rows: ConsensusRow[]; at: At }) {
  const { t } = useTranslation(['review', 'ui']);
  const whole = rows.some(({ sheets }) => sheets);
  return (
    <Rows
      caption={t('consensus.list')}
      rows={rows}
      id={({ application }) => application}
      columns={[
        {
          title: t('ui:application.name'),
          cell: ({ application, name, agreement }) =>
            agreement === 'WAITING' ? name : <Link to={`${places.consensus(at)}/${application}`}>{name}</Link>,
        },
        { title: t('consensus.leader'), cell: ({ leader }) => leader ?? t('consensus.noLeader') },
        ...(whole
          ? [
              { title: t('progress.sheets'), cell: ({ sheets }: ConsensusRow) => <Sheets of={sheets ?? []} /> },
              { title: t('consensus.beyond'), cell: ({ beyond }: ConsensusRow) => beyond ?? '—', end: true },
              { title: t('consensus.widest'), cell: ({ widest }: ConsensusRow) => widest ?? '—', end: true },
              { title: t('progress.score'), cell: (row: ConsensusRow) => score(row.score ?? undefined), end: true },
            ]
          : []),
        { title: t('consensus.state'), cell: ({ agreement }) => <AgreementTag of={agreement} /> },
        {
          title: t('ui:application.next'),
          cell: ({ application, leads, toSign, agreement }) => {
            const todo = toSign ? 'consensus.toSign' : leads && (agreement === 'OUTSTANDING' || agreement === 'NOT_CARRIED') ? 'consensus.toAgree' : undefined;
            return todo ? <Link to={`${places.consensus(at)}/${application}`}>{t(todo)}</Link> : '';
          },
        },
      ]}
    />
  );
}

function Sheets({ of }: { of: NonNullable<ConsensusRow['sheets']> }) {
  const { t } = useTranslation('review');
  return of.map(({ expert, name, submitted, reopened }) => (
    <div key={expert}>
      {name}：{t(submitted ? 'consensus.in' : 'consensus.out')}
      {reopened > 0 && <span className="quiet"> {t('consensus.reopenedTimes', { count: reopened })}</span>}
    </div>
  ));
}
