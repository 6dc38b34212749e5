import { useTranslation } from 'react-i18next';
import type { Round } from '../../api/round';
import type { Placed, Ranking, Tried } from '../../api/scoring';
import { score } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { labelled, listed } from '../../ui/words';

/** Who would rank where, and have a place by rank alone. */
export function Outcome({ round, ranking, tried }: { round: Round; ranking: Ranking; tried: Tried }) {
  const { t } = useTranslation(['scoring', 'ui']);
  const now = (application: string) => ranking.rows.find((row) => row.application === application);
  const name = (application: string) => now(application)?.name ?? tried.come.find((one) => one.application === application)?.name;
  const gone = ranking.rows.filter(({ application }) => !tried.ranked.some((row) => row.application === application));
  const unmarked = tried.come.filter(({ missing }) => missing.length > 0);
  const place = (placed: Placed[], application: string) => {
    const one = placed.find((other) => other.application === application);
    const name = round.classes.find(({ code }) => code === one?.classCode)?.name ?? '—';
    return one?.tied ? t('trial.tied', { class: name }) : name;
  };
  const moved = tried.ranked.filter(({ application, rank }) => now(application)?.rank !== rank).length;
  return (
    <div role="status">
      <p>
        <strong>{moved === 0 && gone.length === 0 ? t('trial.same') : t('trial.moved', { count: moved })}</strong>
      </p>
      {tried.lists.map(({ ordinal, stage, on, then }) => (
        <p key={ordinal}>{t('trial.listThen', { stage: t(`ui:stage.${stage}`), now: on.length, then: then.length, measure: t(`ui:measure.${ranking.track}`) })}</p>
      ))}
      {gone.length > 0 && <p>{t('trial.gone', { names: listed(gone.map((row) => row.name)) })}</p>}
      {unmarked.length > 0 && (
        <p className="warning">
          {t('trial.unmarked', {
            names: listed(unmarked.map((one) => labelled(one.name, listed(one.missing.map((stage) => t(`ui:stage.${stage}`)))))),
          })}
        </p>
      )}
      <Rows
        caption={t('trial.table')}
        rows={tried.ranked}
        id={({ application }) => application}
        columns={[
          { title: t('ui:application.name'), cell: ({ application }) => name(application) },
          { title: t('trial.rankNow'), cell: ({ application }) => now(application)?.rank ?? t('trial.newcomer'), end: true },
          { title: t('trial.rankThen'), cell: ({ application, rank }) => (now(application)?.rank === rank ? rank : <strong>{rank}</strong>), end: true },
          { title: t('trial.now'), cell: ({ application }) => score(now(application)?.composite), end: true },
          { title: t('trial.then'), cell: ({ composite }) => score(composite), end: true },
          { title: t('trial.placeNow'), cell: ({ application }) => place(tried.now, application) },
          {
            title: t('trial.placeThen'),
            cell: ({ application }) => {
              const then = place(tried.then, application);
              return then === place(tried.now, application) ? then : <strong>{then}</strong>;
            },
          },
        ]}
      />
      <p className="quiet">{t('trial.placeNote')}</p>
    </div>
  );
}
