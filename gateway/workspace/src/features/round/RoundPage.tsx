import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { tenant } from '../../api/client';
import { matterReaders } from '../../api/matter';
import { publicityReaders } from '../../api/publicity';
import { places } from '../../api/places';
import { type Round, type Track, useRound } from '../../api/round';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { pools } from '../../ui/quota';
import { Facts, Rows } from '../../ui/Rows';
import { RoundState } from '../../ui/StatusTag';
import { Timeline } from '../../ui/Timeline';
import { listed } from '../../ui/words';
import { Board } from './Board';
import { Commands } from './Commands';
import { Drafts } from './Drafts';
import { Interrupt } from './Interrupt';
import { MediaRecord } from './MediaRecord';
import { ReviewAgencies } from './ReviewAgencies';

export function RoundPage() {
  const { t } = useTranslation(['round', 'ui']);
  const { round: id = '' } = useParams();
  const round = useRound(id);
  const holds = useSeats();
  const office = holds('office/officer', 'office/head');
  return (
    <Loaded query={round}>
      {(round) => (
        <Page
          title={round.title}
          article="第三条"
          aside={<RoundState state={round.state} />}
          trail={[{ to: '/rounds', label: t('list.title') }]}
        >
          {round.state === 'PLANNED' &&
            round.warnings.map((warning) => (
              <p className="warning" key={warning}>
                {t(`warning.${warning}`)}
              </p>
            ))}
          {round.interruption && (
            <p className="warning" role="status">
              {t(round.state === 'CANCELLED' ? 'interrupt.noteCancelled' : 'interrupt.note', {
                day: day(round.interruption.since),
                reason: round.interruption.reason,
              })}
            </p>
          )}
          <Commands round={round} />
          {holds(...matterReaders) && (
            <p className="row">
              <Link to={`${places.round(round.id)}/matters`}>{t('majorMatters')}</Link>
              {holds(...publicityReaders) && <Link to={`/publicity?round=${round.id}`}>{t('publicity')}</Link>}
            </p>
          )}
          {office && (
            <p className="row">
              <Link to={`${places.round(round.id)}/documents`}>{t('documents')}</Link>
              <Link to={`${places.round(round.id)}/trainings`}>{t('trainings')}</Link>
              <Link to={`${places.round(round.id)}/observations`}>{t('observations')}</Link>
              <Link to={`${places.round(round.id)}/agencies`}>{t('agencies')}</Link>
              <Link to={`${places.round(round.id)}/remuneration`}>{t('remuneration')}</Link>
              <a href={`/api/${tenant}/award/rounds/${round.id}/case-file`}>{t('caseFile')}</a>
            </p>
          )}
          {tracksOf(round).map((track) => (
            <TrackPanels key={track} round={round} track={track} />
          ))}
          <Panel title={t('facts')} plain>
            <Facts of={facts(round, t)} />
          </Panel>
          {office && <ReviewAgencies round={round} />}
          {round.matters.length > 0 && <Matters round={round} />}
          {office && round.state !== 'RULES_LOCKED' && <MediaRecord round={round.id} />}
          {holds('office/head') && round.state === 'ANNOUNCED' && <Drafts round={round} />}
          <Interrupt round={round} />
        </Page>
      )}
    </Loaded>
  );
}

function Matters({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const reads = useSeats()(...matterReaders);
  return (
    <Panel title={t('matters.title')} article="第七条(一)" plain>
      <Rows
        caption={t('matters.title')}
        rows={round.matters}
        id={({ at }) => at}
        columns={[
          { title: t('matters.day'), cell: ({ at }) => day(at) },
          { title: t('matters.what'), cell: ({ kind }) => t(`matters.kind.${kind}`) },
          { title: t('interrupt.reason'), cell: ({ reason }) => reason ?? '—' },
          { title: t('interrupt.document'), cell: ({ documentNumber }) => documentNumber ?? '—' },
          { title: t('interrupt.matter'), cell: ({ matter }) => (matter && reads ? <Link to={places.matter(matter)}>{t('interrupt.matterOpen')}</Link> : '—') },
          { title: t('interrupt.windowTo'), cell: ({ windowTo }) => day(windowTo) },
        ]}
      />
    </Panel>
  );
}

function tracksOf(round: Round): Track[] {
  return [...new Set(round.stages.map(({ track }) => track))];
}

function TrackPanels({ round, track }: { round: Round; track: Track }) {
  const { t } = useTranslation(['round', 'ui']);
  const stages = round.stages.filter((stage) => stage.track === track);
  const name = t(`ui:track.${track}`);
  return (
    <>
      <Panel title={t('board', { name })}>
        <Board round={round} stages={stages} />
      </Panel>
      <Panel title={t('timeline', { name })} plain>
        <Timeline round={round} stages={stages} />
      </Panel>
    </>
  );
}

function facts(round: Round, t: TFunction<['round', 'ui']>): [string, string][] {
  return [
    [t('award'), round.awardName],
    [t('year'), String(round.year)],
    [t('window'), round.windowFrom ? `${day(round.windowFrom)} – ${day(round.windowTo)}` : ''],
    [t('commended'), day(round.commendedOn)],
    [t('classes'), pools(round.classes)
        .map(({ classes, cap: quota }) => t(classes.length > 1 ? 'quotaShared' : 'quota', { name: listed(classes.map(({ name }) => name)), quota }))
        .join('\n')],
  ];
}
