import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { places } from '../../api/places';
import type { ReconsiderationConsequences } from '../../api/reconsideration';
import { day } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { useStep } from './useStep';

/** Which steps are open again, what was decided there and holds no more, and who is decided upon anew. */
export function Consequences({ of: { reopened, falling, returning } }: { of: ReconsiderationConsequences }) {
  const { t } = useTranslation(['reconsideration', 'ui']);
  const called = useStep();
  const turnOf = (track: string, ordinal: number) => reopened.find((one) => one.track === track && one.ordinal === ordinal)?.turn ?? 1;
  return (
    <>
      <p>{t('reopened', { steps: listed(reopened.map(called)) })}</p>
      {falling.length === 0 ? (
        <p>{t('falling.none')}</p>
      ) : (
        <Rows
          shown
          caption={t('falling.title')}
          rows={falling.map((one, at) => ({ ...one, at }))}
          id={({ at }) => String(at)}
          columns={[
            { title: t('falling.what'), cell: ({ track, stage, ordinal }) => called({ track, stage, turn: turnOf(track, ordinal) }) },
            { title: t('falling.number'), cell: ({ number, on }) => [number, on && day(on)].filter(Boolean).join('，') || '—' },
            { title: t('falling.names'), cell: ({ names }) => (names.length === 0 ? t('falling.nobody') : listed(names)) },
          ]}
        />
      )}
      {returning.length === 0 ? (
        <p>{t('returning.none')}</p>
      ) : (
        <Rows
          shown
          caption={t('returning.title')}
          rows={returning}
          id={({ application }) => application}
          columns={[
            { title: t('returning.name'), cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link> },
            { title: t('returning.track'), cell: ({ track }) => t(`ui:track.${track}`) },
            { title: t('returning.from'), cell: ({ from }) => t(`ui:status.${from}`) },
          ]}
        />
      )}
    </>
  );
}
