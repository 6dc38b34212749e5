import { useTranslation } from 'react-i18next';
import { useApplications } from '../../api/application';
import { api } from '../../api/client';
import type { Round, Track } from '../../api/round';
import { useSeats } from '../../api/session';
import { useUnits } from '../../api/units';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';
import { listed } from '../../ui/words';
import { useConsultations } from './consultation';
import { Letter } from './Consultations';

/** 征求领导小组成员单位意见: send the letter, see who has answered, rule on each. */
export function ConsultStage() {
  const { t } = useTranslation('qualification');
  return (
    <StagePage lead={t('consult.lead')}>
      {({ round, track }) => (
        <>
          <Send round={round} track={track} />
          <Letters round={round} track={track} />
          <StageQueue round={round} track={track} statuses={['MEMBER_CONSULT']} empty={t('consult.none')} />
        </>
      )}
    </StagePage>
  );
}

function Letters({ round, track }: { round: Round; track: Track }) {
  const letters = useConsultations().data ?? [];
  return letters
    .filter((letter) => letter.round === round.id && letter.track === track)
    .map((letter) => <Letter key={letter.id} letter={letter} />);
}

function Send({ round, track }: { round: Round; track: Track }) {
  const { t } = useTranslation('qualification');
  const waiting = useApplications({ round: round.id, status: 'MEMBER_CONSULT' }).data ?? [];
  const letters = useConsultations().data ?? [];
  const units = useUnits('member').map(({ name }) => name);
  const others = useUnits('department', 'association').map(({ kind, code, name }) => ({ value: `${kind}/${code}`, label: name }));
  const officer = useSeats()('office/officer');
  const asked = new Set(letters.flatMap((letter) => letter.applications.map(({ id }) => id)));
  const unasked = waiting.filter((row) => row.track === track && !asked.has(row.id));
  if (unasked.length === 0 || !officer) {
    return null;
  }
  return (
    <Panel title={t('send.title')} article="第十三条(二)">
      <p>{t('send.lead', { count: unasked.length, names: listed(unasked.map(({ name }) => name)) })}</p>
      <p>{t('send.members', { names: listed(units) || '—' })}</p>
      <CommandForm<{ others?: string[] }>
        label={t('send.button')}
        done={t('send.done')}
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/consultation', {
            params: { path: { round: round.id, track } },
            body,
          })
        }
        fields={[{ name: 'others', kind: 'select', multiple: true, label: t('send.others'), options: others, help: t('send.help') }]}
      />
    </Panel>
  );
}
