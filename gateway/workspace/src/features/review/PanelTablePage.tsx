import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, tenant } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { PanelTable, PanelTableRow } from '../../api/review';
import { type Track, stageOf, useRound } from '../../api/round';
import { useSeats } from '../../api/session';
import { day, score } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts, Rows } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';

/** 陈述答辩评分总表: the whole panel side by side, for whoever presides over it and for the office. */
export function PanelTablePage() {
  const { t } = useTranslation(['review', 'ui']);
  const called = useStageName();
  const { round: id = '', track = '', ordinal = '' } = useParams();
  const path = { round: id, track: track as Track, ordinal: Number(ordinal) };
  const office = useSeats()('office/officer', 'office/head');
  const round = useRound(id).data;
  const stage = stageOf(round, track, path.ordinal);
  const table = useRead<PanelTable>(['panel-table', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/panel-table', { params: { path } }),
  );
  const trail = office
    ? stage && round && { to: places.stage(id, stage), label: `${round.title} · ${called(stage)}` }
    : { to: '/assignments', label: t('sheet.mine') };
  return (
    <Page title={t('table.title')} article={stage?.article} lead={t('table.lead')} trail={trail ? [trail] : []}>
      <Loaded query={table}>
        {(table) =>
          table.rows.length === 0 ? (
            <Empty title={t('table.none')}>{table.others > 0 && t('table.others', { count: table.others, measure: t(`ui:measure.${path.track}`) })}</Empty>
          ) : (
            <>
              {!table.over && <div className="warning">{t('table.early')}</div>}
              {table.others > 0 && <p className="quiet">{t('table.others', { count: table.others, measure: t(`ui:measure.${path.track}`) })}</p>}
              <Panel plain>
                <Marks table={table} />
              </Panel>
              {table.over && <Closed table={table} address={`/api/${tenant}/award/rounds/${id}/tracks/${track}/steps/${ordinal}/panel-table`} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Marks({ table: { members, rows, over } }: { table: PanelTable }) {
  const { t } = useTranslation(['review', 'ui']);
  const ordered = rows.some(({ turn }) => turn);
  const drawn = rows.some(({ marks }) => marks.some(({ state }) => state === 'NOT_DRAWN'));
  return (
    <Rows
      caption={t('table.title')}
      rows={rows}
      id={({ application }) => application}
      columns={[
        { title: t('ui:application.name'), cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link> },
        ...(ordered ? [{ title: t('table.place'), cell: ({ turn }: PanelTableRow) => turn?.place ?? '—' }] : []),
        ...(over ? [] : [{ title: t('progress.sheets'), cell: ({ submitted, expected }: PanelTableRow) => t('progress.of', { submitted, expected }) }]),
        ...(drawn
          ? [{ title: t('table.marks'), cell: ({ marks }: PanelTableRow) => <Drawn marks={marks} members={members} /> }]
          : members.map(({ name, leads }, place) => ({
              title: leads ? t('table.leads', { name }) : name,
              cell: ({ marks }: PanelTableRow) => <Mark of={marks[place]} />,
              end: over,
            }))),
        ...(over
          ? [
              { title: t('table.mean'), cell: ({ mean }: PanelTableRow) => <strong>{score(mean ?? undefined)}</strong>, end: true },
              { title: t('table.spread'), cell: ({ spread }: PanelTableRow) => score(spread ?? undefined), end: true },
            ]
          : []),
      ]}
    />
  );
}

/** Where each is reviewed by some of a panel: those alone, by name. */
function Drawn({ marks, members }: { marks: PanelTableRow['marks']; members: PanelTable['members'] }) {
  return (
    <ul className="bare">
      {marks.map(
        (mark, place) =>
          mark.state !== 'NOT_DRAWN' && (
            <li key={place}>
              {members[place]?.name} <Mark of={mark} />
            </li>
          ),
      )}
    </ul>
  );
}

function Mark({ of }: { of: PanelTableRow['marks'][number] | undefined }) {
  const { t } = useTranslation('review');
  return typeof of?.mark === 'number' ? score(of.mark) : <span className="quiet">{t(`markState.${of?.state ?? 'OPEN'}`)}</span>;
}

function Closed({ table: { rows, summary, trimmedFrom }, address }: { table: PanelTable; address: string }) {
  const { t } = useTranslation('review');
  return (
    <>
      <Panel title={t('table.summary')}>
        {summary && (
          <Facts
            of={[
              [t('table.scored'), summary.scored],
              [t('table.average'), score(summary.average)],
              [t('table.highest'), score(summary.highest)],
              [t('table.lowest'), score(summary.lowest)],
              [t('table.rule'), trimmedFrom ? t('table.trimmed', { count: trimmedFrom }) : t('table.plain')],
            ]}
          />
        )}
        <p className="row">
          <a href={`${address}/pdf`}>{t('table.pdf')}</a>
          <a href={`${address}/docx`}>{t('table.docx')}</a>
        </p>
      </Panel>
      <Panel title={t('table.comments')}>
        {rows.map((row) => (
          <section key={row.application}>
            <h3>{headed(row)}</h3>
            {row.comments.length === 0 ? <p className="quiet">{t('table.silent')}</p> : row.comments.map((comment, place) => <p key={place}>{comment}</p>)}
          </section>
        ))}
      </Panel>
    </>
  );

  function headed({ name, turn }: PanelTableRow) {
    return turn ? t('table.defended', { name, at: `${day(turn.on)} ${turn.from.slice(0, 5)}–${turn.until.slice(0, 5)}`, speaker: turn.speaker }) : name;
  }
}
