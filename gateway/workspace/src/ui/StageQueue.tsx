import { useTranslation } from 'react-i18next';
import { type Status, useApplications } from '../api/application';
import type { Round, Track } from '../api/round';
import { Empty, Loaded } from './Loaded';
import { Panel } from './Page';
import { Queue } from './Queue';

interface Props {
  round: Round;
  track: Track;
  statuses: Status[];
  /** Of the step, where a status is not of one alone. */
  ordinal?: number;
  empty: string;
}

/** Who waits in a step that is decided one by one. */
export function StageQueue({ round, track, statuses, ordinal, empty }: Props) {
  const { t } = useTranslation('ui');
  const rows = useApplications({ round: round.id });
  return (
    <Loaded query={rows}>
      {(all) => {
        const here = all.filter((row) => row.track === track && statuses.includes(row.status) && (ordinal === undefined || row.ordinal === ordinal));
        return here.length === 0 ? (
          <Empty title={t('queue.none')}>{empty}</Empty>
        ) : (
          <Panel title={t('queue.title', { count: here.length })}>
            <Queue caption={t('queue.title', { count: here.length })} rows={here} />
          </Panel>
        );
      }}
    </Loaded>
  );
}
