import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { ReportRow } from '../../api/report';
import { type Track, stageOf, useRound } from '../../api/round';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';
import { ReportTag } from './ReportTag';

/** 评审报告 of a step: whose is issued, and whose the reader has to write. */
export function ReportList() {
  const { t } = useTranslation(['review', 'ui']);
  const called = useStageName();
  const { round: id = '', track = '', ordinal = '' } = useParams();
  const at = { round: id, track: track as Track, ordinal: Number(ordinal) };
  const office = useSeats()('office/officer', 'office/head');
  const round = useRound(id).data;
  const stage = stageOf(round, track, at.ordinal);
  const rows = useRead<ReportRow[]>(['reports', at], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/reports', { params: { path: at } }),
  );
  const home = office && stage ? { to: places.stage(id, stage), label: `${round?.title} · ${called(stage)}` } : { to: '/assignments', label: t('sheet.mine') };
  return (
    <Page title={t('report.list')} article={stage?.article} lead={t('report.listLead')} trail={[home]} aside={stage && <span>{called(stage)}</span>}>
      <Loaded query={rows}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('report.none')}>{t('report.noneHelp')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('report.list')}
                rows={rows}
                id={({ application }) => application}
                columns={[
                  { title: t('ui:application.name'), cell: ({ application, name }) => <Link to={`${places.reports(at)}/${application}`}>{name}</Link> },
                  { title: t('consensus.leader'), cell: ({ leader }) => leader ?? t('report.byOffice') },
                  { title: t('report.state'), cell: ({ state }) => <ReportTag of={state} /> },
                  { title: t('report.issuer'), cell: ({ issuer }) => issuer ?? '—' },
                  { title: t('report.issuedAt'), cell: ({ issuedAt, edition }) => (issuedAt ? `${day(issuedAt)}（${t('report.edition', { number: edition })}）` : '—') },
                  {
                    title: t('ui:application.next'),
                    cell: ({ application, writes, state }) =>
                      writes && (state === 'DRAFT' || state === 'OUTDATED') ? (
                        <Link to={`${places.reports(at)}/${application}`}>{t(state === 'DRAFT' ? 'report.toWrite' : 'report.toRenew')}</Link>
                      ) : (
                        ''
                      ),
                  },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}
