import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { CollatedItem, Collation } from '../../api/review';
import { type Stage, type Track, stageOf, useRound } from '../../api/round';
import { score } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { LookedBeside } from '../../ui/reading/LookedBeside';
import { Reading } from '../../ui/reading/Reading';
import { PaperLinks } from '../../ui/PaperLinks';
import { Rows } from '../../ui/Rows';
import { Cited } from './Cited';
import { GatesSaid } from './GatesSaid';
import { Spread } from './Spread';
import { labelled } from '../../ui/words';
import { useStageName } from '../../ui/useStageName';

type At = { round: string; track: Track; ordinal: number };

/** 汇总: all sheets of one applicant item by item, what differs most first. */
export function CollationPage() {
  const { t } = useTranslation(['review', 'ui']);
  const called = useStageName();
  const { round: id = '', track = '', ordinal = '', application = '' } = useParams();
  const at: At = { round: id, track: track as Track, ordinal: Number(ordinal) };
  const round = useRound(id).data;
  const stage = stageOf(round, track, at.ordinal);
  const collation = useRead<Collation>(['collation', at, application], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/collations/{application}', {
      params: { path: { ...at, application } },
    }),
  );
  return (
    <Page
      title={t('collation.title', { name: collation.data?.name ?? '' })}
      article={stage?.article}
      lead={t('collation.lead')}
      trail={stage && round ? [{ to: places.stage(id, stage), label: `${round.title} · ${called(stage)}` }] : []}
    >
      <Loaded query={collation}>
        {(collation) => (
          <Reading>
            <Report at={at} application={application} stage={stage} collation={collation} />
            <GatesSaid of={collation} />
            <Differing application={application} collation={collation} />
            {collation.categories.map((category) => (
              <Panel
                key={category.code}
                title={`${category.code} ${category.name}（${score(category.earned)} / ${category.points}）`}
                plain
              >
                <Items application={application} of={category.items} caption={category.name} />
              </Panel>
            ))}
            {collation.comments.length > 0 && (
              <Panel title={t('sheet.comment')}>
                {collation.comments.map(({ by, text }) => (
                  <p key={by}>
                    <strong>{by}</strong>：{text}
                  </p>
                ))}
              </Panel>
            )}
            <LookedBeside application={application} />
          </Reading>
        )}
      </Loaded>
    </Page>
  );
}

function Report({ at, application, stage, collation }: { at: At; application: string; stage?: Stage; collation: Collation }) {
  const { t } = useTranslation('review');
  return (
    <Panel title={t('collation.score', { score: score(collation.score), sheets: collation.sheets })}>
      {collation.issuer && <p>{labelled(t('report.issuer'), collation.issuer)}</p>}
      {stage?.kind === 'DEFENSE' ? (
        <PaperLinks at={`/rounds/${at.round}/tracks/${at.track}/steps/${at.ordinal}/reports/${application}`} name={t('collation.summary')} />
      ) : (
        <p>
          <Link to={`${places.reports(at)}/${application}`}>{t('report.open')}</Link>
        </p>
      )}
    </Panel>
  );
}

function Differing({ application, collation: { gap, categories } }: { application: string; collation: Collation }) {
  const { t } = useTranslation('review');
  const discuss = categories.flatMap(({ items }) => items).filter((item) => item.discuss);
  if (gap === undefined || gap === null) {
    return <p className="quiet">{t('collation.noGap')}</p>;
  }
  return discuss.length === 0 ? (
    <p className="quiet">{t('collation.none', { gap })}</p>
  ) : (
    <Panel title={t('collation.discuss', { gap })} plain>
      <Items application={application} of={discuss.toSorted((a, b) => b.spread - a.spread)} caption={t('collation.discuss', { gap })} />
    </Panel>
  );
}

function Items({ application, of, caption }: { application: string; of: CollatedItem[]; caption: string }) {
  const { t } = useTranslation('review');
  return (
    <Rows
      caption={caption}
      rows={of}
      id={({ code }) => code}
      columns={[
        { title: t('sheet.item'), cell: ({ code, name }) => `${code} ${name}` },
        { title: t('collation.earned'), cell: ({ earned, points }) => `${score(earned)} / ${points}`, end: true },
        { title: t('collation.marks'), cell: (item) => <Spread item={item} /> },
        ...(of.some(({ takenUp }) => takenUp !== undefined && takenUp !== null)
          ? [{ title: t('collation.takenUp'), cell: (item: CollatedItem) => <Changes of={item} /> }]
          : []),
        ...(of.some(({ agreed }) => agreed)
          ? [{ title: t('consensus.agreed'), cell: ({ agreed }: CollatedItem) => (agreed ? `${agreed.percent}%（${agreed.comment}）` : '—') }]
          : []),
        { title: t('collation.spread'), cell: ({ spread, discuss }) => <span className={discuss ? 'wrong' : undefined}>{spread}</span>, end: true },
        { title: t('sheet.strengths'), cell: ({ strengths }) => <Said of={strengths} /> },
        { title: t('sheet.improvements'), cell: ({ improvements }) => <Said of={improvements} /> },
        ...(of.some(({ evidence }) => evidence.length > 0)
          ? [{ title: t('evidence.title'), cell: ({ evidence }: CollatedItem) => <Cited application={application} of={evidence} /> }]
          : []),
      ]}
    />
  );
}

/** What the material review found, and why it is seen otherwise on site. */
function Changes({ of: { takenUp, changes } }: { of: CollatedItem }) {
  return (
    <>
      {takenUp}%{changes.length > 0 && <Said of={changes} />}
    </>
  );
}

function Said({ of }: { of: CollatedItem['strengths'] }) {
  return of.length === 0 ? '—' : of.map(({ by, text }) => <p key={by}>{`${by}：${text}`}</p>);
}
