import { useTranslation } from 'react-i18next';
import { useApplications } from '../../api/application';
import { api } from '../../api/client';
import { useApprovals } from '../../api/conferral';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { Blockers } from '../../ui/Blockers';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';
import { Approve } from './Approve';
import { AskedBefore } from './AskedBefore';
import { Return } from './Return';
import { Submit } from './Submit';

/** 报请批准: the office asks; the bodies of the chain pass it on; the government approves, sends back or refuses. */
export function ApprovalStage() {
  const { t } = useTranslation('conferral');
  const reads = useSeats()('office/officer', 'office/head', 'government/signer', 'leading-group/secretary');
  return (
    <StagePage lead={t('approval.lead')}>
      {({ round, track, open }) => (
        <>
          <StageQueue round={round} track={track} statuses={['AWAITING_APPROVAL']} empty={t('approval.none')} />
          <Blockers round={round} stage="APPROVAL" />
          {reads && <Turn round={round} open={open} />}
        </>
      )}
    </StagePage>
  );
}

/** Whoever an objection held back is asked for once more, after the others; and all of them, once they were sent back. */
function Turn({ round, open }: { round: Round; open: boolean }) {
  const holds = useSeats();
  const asked = useApprovals(round.id).data;
  const waiting = (useApplications({ round: round.id }).data ?? []).filter(({ status }) => status === 'AWAITING_APPROVAL');
  if (!asked) {
    return null;
  }
  const pending = asked.find(({ decision }) => !decision);
  const acts = open || waiting.length > 0;
  return (
    <>
      {asked.length > 0 && <AskedBefore round={round} asked={asked} />}
      {acts && !pending && holds('office/head') && <Request key={asked.length} round={round} again={asked[0]?.decision?.ruling === 'RETURNED'} />}
      {acts && pending?.submitter && (
        <>
          <Submit key={pending.submitter} round={round} submitter={pending.submitter} />
          <Return round={round} submitter={pending.submitter} />
        </>
      )}
      {acts && pending && !pending.submitter && <Approve round={round} names={waiting.filter(({ id }) => pending.names.length === 0 || pending.names.includes(id))} />}
    </>
  );
}

function Request({ round, again }: { round: Round; again: boolean }) {
  const { t } = useTranslation('conferral');
  return (
    <Panel title={t(again ? 'request.again' : 'request.title')} article="第十五条">
      <CommandForm<{ documentNumber: string }>
        label={t('request.button')}
        done={t('request.done')}
        run={(body) => api.POST('/rounds/{round}/approval-request', { params: { path: { round: round.id } }, body })}
        fields={[{ name: 'documentNumber', kind: 'text', max: 100, label: t('request.number'), required: true, help: t('request.help') }]}
      />
    </Panel>
  );
}
