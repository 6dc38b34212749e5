import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import { type Track, stageOf, useRound } from '../../api/round';
import type { SiteVisitRow } from '../../api/sitevisit';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';

/** Who is visited in a step, and how far that is. */
export function VisitsPage() {
  const { t } = useTranslation(['sitevisit', 'ui']);
  const called = useStageName();
  const { round: id = '', track = '', ordinal = '' } = useParams();
  const path = { round: id, track: track as Track, ordinal: Number(ordinal) };
  const round = useRound(id).data;
  const stage = stageOf(round, track, path.ordinal);
  const visits = useRead<SiteVisitRow[]>(['site-visits', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/site-visits', { params: { path } }),
  );
  return (
    <Page
      title={t('list.title')}
      article={stage?.article}
      lead={t('list.lead')}
      trail={stage && round ? [{ to: places.stage(id, stage), label: `${round.title} · ${called(stage)}` }] : []}
    >
      <Loaded query={visits}>
        {(visits) =>
          visits.length === 0 ? (
            <Empty title={t('list.none')}>{t('list.wait')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('list.title')}
                rows={visits}
                id={({ application }) => application}
                columns={[
                  { title: t('ui:application.name'), cell: ({ application, name }) => <Link to={places.siteVisit(application)}>{name}</Link> },
                  { title: t('plan.dates'), cell: ({ from, to }) => (from && to ? `${day(from)} – ${day(to)}` : t('list.unreleased')) },
                  { title: t('list.releases'), cell: ({ releases }) => releases, end: true },
                  { title: t('meeting.OPENING'), cell: ({ opened }) => (opened ? day(opened) : t('meeting.none')) },
                  { title: t('meeting.CLOSING'), cell: ({ closed }) => (closed ? day(closed) : t('meeting.none')) },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}
