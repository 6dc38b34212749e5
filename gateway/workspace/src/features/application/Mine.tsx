import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useApplications } from '../../api/application';
import { api } from '../../api/client';
import { type Round, type Track, useRounds } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Due } from '../../ui/Due';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Queue } from '../../ui/Queue';
import { AcceptInvitation } from './team/AcceptInvitation';

/** An applicant's own: what runs, and which rounds are open to start one. */
export function Mine() {
  const { t } = useTranslation('application');
  const own = useApplications({});
  const rounds = useRounds();
  return (
    <Page title={t('mine.title')} article="第五条" lead={t('mine.lead')}>
      <Loaded query={own}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('mine.none')}>{t('mine.first')}</Empty>
          ) : (
            <Panel plain>
              <Queue caption={t('mine.title')} rows={rows} />
            </Panel>
          )
        }
      </Loaded>
      <AcceptInvitation />
      <Loaded query={rounds}>
        {(rounds) => {
          const open = rounds.filter((round) => round.state === 'ANNOUNCED' && !round.windowClosed);
          return open.length === 0 ? (
            <Empty title={t('mine.closed')}>{t('mine.wait')}</Empty>
          ) : (
            open.map((round) => <Start key={round.id} round={round} begun={!!own.data?.some((row) => row.round === round.id)} />)
          );
        }}
      </Loaded>
    </Page>
  );
}

/** @param begun they act in that round already: another application would be somebody else's */
function Start({ round, begun }: { round: Round; begun: boolean }) {
  const { t } = useTranslation(['application', 'ui']);
  const navigate = useNavigate();
  const tracks = [...new Set(round.stages.map((stage) => stage.track))];
  const start = async ({ track }: { track: Track }) => {
    const answer = await api.POST('/applications', { body: { round: round.id, track, form: {} } });
    navigate(`/applications/${answer.data!.row.id}/edit`);
    return answer;
  };
  const form = (
    <CommandForm<{ track: Track }>
      label={t('mine.start')}
      done={t('mine.started')}
      run={start}
      initial={{ track: tracks[0] }}
      fields={[
        {
          name: 'track',
          kind: 'radio',
          label: t('mine.as'),
          required: true,
          options: tracks.map((track) => ({ value: track, label: t(`ui:track.${track}`) })),
        },
      ]}
    />
  );
  return (
    <Panel title={round.title} article="第十三条(一)">
      <p>
        {t('mine.open')} <Due last={round.windowTo} />
      </p>
      {begun ? (
        <details>
          <summary>{t('mine.another')}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </Panel>
  );
}
