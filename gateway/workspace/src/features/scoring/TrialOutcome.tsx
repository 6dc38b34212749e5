import { useTranslation } from 'react-i18next';
import type { Round } from '../../api/round';
import type { Placed, Ranking, Tried } from '../../api/scoring';
import { score } from '../../ui/dates';
import { Rows } from '../../ui/Rows';

/** Who would rank where, and have a place by rank alone. */
export function Outcome({ round, ranking, tried }: { round: Round; ranking: Ranking; tried: Tried }) {
  const { t } = useTranslation(['scoring', 'ui']);
  const now = (application: string) => ranking.rows.find((row) => row.application === application);
  const place = (placed: Placed[], application: string) => {
    const one = placed.find((other) => other.application === application);
    const name = round.classes.find(({ code }) => code === one?.classCode)?.name ?? '—';
    return one?.tied ? t('trial.tied', { class: name }) : name;
  };
  const moved = tried.ranked.filter(({ application, rank }) => now(application)?.rank !== rank).length;
  return (
    <div role="status">
      <p>
        <strong>{moved === 0 ? t('trial.same') : t('trial.moved', { count: moved })}</strong>
      </p>
      <Rows
        caption={t('trial.table')}
        rows={tried.ranked}
        id={({ application }) => application}
        columns={[
          { title: t('ui:application.name'), cell: ({ application }) => now(application)?.name },
          { title: t('trial.rankNow'), cell: ({ application }) => now(application)?.rank, end: true },
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
