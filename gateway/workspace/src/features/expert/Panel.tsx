import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { usePool } from '../../api/expert';
import { usePanel } from '../../api/panel';
import type { Round, Stage } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { ExpertPicker } from '../../ui/ExpertPicker';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel as Section } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { ChangePanel } from './ChangePanel';

interface Props {
  round: Round;
  stage: Stage;
}

/** 组成评审组: from admitted experts; once formed it is changed with a reason. */
export function Panel() {
  const { t } = useTranslation('expert');
  const pool = usePool();
  return (
    <StagePage title={t('panel.title')} lead={t('panel.lead')}>
      {({ round, stage }) => (
        <Loaded query={pool}>
          {({ standings }) =>
            standings.ADMITTED === 0 ? (
              <Empty title={t('panel.none')}>
                <Link to="/experts">{t('panel.admit')}</Link>
              </Empty>
            ) : (
              <Seats round={round} stage={stage} />
            )
          }
        </Loaded>
      )}
    </StagePage>
  );
}

function Seats({ round, stage }: Props) {
  const path = { round: round.id, track: stage.track, ordinal: stage.ordinal };
  return (
    <Loaded query={usePanel(path)}>
      {(seats) => (seats.length === 0 ? <Choose round={round} stage={stage} /> : <ChangePanel path={path} seats={seats} over={stage.progress === 'DONE'} />)}
    </Loaded>
  );
}

function Choose({ round, stage }: Props) {
  const { t } = useTranslation('expert');
  return (
    <Section title={t('panel.choose')} article="第八条(二)">
      <CommandForm<{ experts: string[] }>
        label={t('panel.button')}
        done={t('panel.done')}
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers', {
            params: { path: { round: round.id, track: stage.track, ordinal: stage.ordinal } },
            body,
          })
        }
      >
        <ExpertPicker name="experts" label={t('panel.experts')} standing="ADMITTED" required work />
      </CommandForm>
    </Section>
  );
}
