import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { type Expert, type Numbered, type Origin, type Pooled, useExperts, usePool } from '../../api/expert';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { Page, Panel } from '../../ui/Page';
import { day, dayOf } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { listed } from '../../ui/words';
import { PoolFilter, usePoolSearch } from './PoolFilter';
import { KeepSeat, Leave, Return } from './Standing';

/** 评审专家库: experts describe themselves or the office lists them, the office admits them. */
export function Pool() {
  const { t } = useTranslation('expert');
  const { search, set } = usePoolSearch();
  const overview = usePool().data;
  const experts = useExperts(search);
  const asked = Object.values(search).some(Boolean);
  return (
    <Page title={t('pool.title')} article="第八条(二)" lead={t('pool.lead')}>
      <p>
        <Link to="/experts/import">{t('import.title')}</Link> · <Link to="/experts/offers">{t('share.office')}</Link>
      </p>
      <PoolFilter search={search} set={set} overview={overview} />
      <Loaded query={experts}>
        {({ pages }) =>
          pages[0]?.length ? (
            <Panel plain>
              <Experts experts={pages.flat()} />
            </Panel>
          ) : (
            <Empty title={t(asked ? 'pool.noneFound' : 'pool.none')}>{t(asked ? 'pool.wider' : 'pool.wait')}</Empty>
          )
        }
      </Loaded>
      <More of={experts} />
    </Page>
  );
}

function State({ expert, seated }: Pooled) {
  const { t } = useTranslation('expert');
  const { id, admitted, left } = expert;
  if (left) {
    return (
      <>
        <Tone tone="bad">{t(left.forGood ? 'pool.standing.REMOVED' : 'pool.standing.SUSPENDED')}</Tone>
        <p>{t('pool.since', { day: dayOf(left.at), reason: left.reason })}</p>
      </>
    );
  }
  const isIn = <Tone tone="good">{t('pool.standing.ADMITTED')}</Tone>;
  if (seated) {
    return (
      <>
        {admitted && isIn}
        <p className="warning">{t('pool.seated', { name: seated })}</p>
        <KeepSeat expert={expert} />
      </>
    );
  }
  return admitted ? (
    isIn
  ) : (
    <CommandForm
      label={t('pool.admit')}
      done={t('pool.done')}
      run={() => api.POST('/experts/{expert}/admission', { params: { path: { expert: id } } })}
    />
  );
}

function Experts({ experts }: { experts: Pooled[] }) {
  const { t } = useTranslation('expert');
  return (
    <Rows
      caption={t('pool.title')}
      rows={experts}
      id={({ id }) => id}
      columns={[
        { title: t('name'), cell: ({ expert }) => expert.name },
        { title: t('employer'), cell: ({ expert }) => <Employers expert={expert} /> },
        { title: t('specialities'), cell: ({ expert }) => listed(expert.specialities) },
        { title: t('pool.work'), cell: ({ work }) => <Work work={work} /> },
        { title: t('pool.trainings'), cell: ({ trainings }) => <Trainings trainings={trainings} /> },
        { title: t('pool.state'), cell: (row) => <State {...row} /> },
        { title: t('pool.comingAndGoing'), cell: ({ expert }) => (expert.left ? <Return expert={expert} /> : <Leave expert={expert} />) },
      ]}
    />
  );
}

function Employers({ expert: { employer, formerEmployers, consultancies, numbers, origins } }: { expert: Expert }) {
  const { t } = useTranslation('expert');
  return (
    <>
      {employer}
      {formerEmployers.length > 0 && (
        <div className="quiet">{t('former.was', { all: listed(formerEmployers.map(({ name, leftOn }) => t('former.one', { name, day: day(leftOn) }))) })}</div>
      )}
      {consultancies.length > 0 && (
        <div className="quiet">{t('consulted.was', { all: listed(consultancies.map(({ name, year }) => t('consulted.one', { name, year: String(year) }))) })}</div>
      )}
      {origins.map((origin) => (
        <From key={origin.letter} origin={origin} />
      ))}
      <div className="quiet">{t('pool.known') + knownBy(numbers, t)}</div>
    </>
  );
}

/** 来源地区, as that region's office confirmed it; the stamp was looked at when it was brought along. */
function From({ origin: { from, poolSince, confirmedAt, trainings } }: { origin: Origin }) {
  const { t } = useTranslation('expert');
  return (
    <div className="quiet">
      {t('pool.from', { from, day: dayOf(confirmedAt) })}
      {poolSince && t('pool.fromSince', { day: dayOf(poolSince) })}
      {trainings.length > 0 && t('pool.fromTrainings', { all: listed(trainings.map(({ subject, on }) => `${subject}（${day(on)}）`)) })}
    </div>
  );
}

/** 身份核对: of the numbers, only which. */
function knownBy({ mobile, identityNumber }: Numbered, t: TFunction<'expert'>) {
  const known = [mobile && t('pool.knownBy.mobile'), identityNumber && t('pool.knownBy.identityNumber')].filter((one) => one !== false);
  return known.length ? listed(known) : t('pool.knownBy.none');
}

function Work({ work }: { work: Pooled['work'] }) {
  const { t } = useTranslation('expert');
  return work.steps === 0 && work.done === 0 ? (
    '—'
  ) : (
    <>
      {t('pool.waiting', { count: work.open })}
      <div className="quiet">{t('pool.worked', work)}</div>
    </>
  );
}

function Trainings({ trainings }: { trainings: Pooled['trainings'] }) {
  const { t } = useTranslation('expert');
  return trainings.length === 0
    ? '—'
    : trainings.map(({ training, subject, on, proven }) => (
        <div key={training}>
          <Link to={`/trainings/${training}`}>{subject}</Link> <span className="quiet">{t(proven ? 'pool.proven' : 'pool.trainedOn', { day: day(on) })}</span>
        </div>
      ));
}
