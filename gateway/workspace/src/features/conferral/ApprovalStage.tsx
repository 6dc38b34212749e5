import { useTranslation } from 'react-i18next';
import { useApplications } from '../../api/application';
import { api } from '../../api/client';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { Blockers } from '../../ui/Blockers';
import { CommandForm } from '../../ui/CommandForm';
import { DecisionForm } from '../../ui/DecisionForm';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { StageQueue } from '../../ui/StageQueue';

/** 报请批准: the office asks, the government approves or returns. */
export function ApprovalStage() {
  const { t } = useTranslation('conferral');
  return (
    <StagePage lead={t('approval.lead')}>
      {({ round, track, open }) => (
        <>
          <StageQueue round={round} track={track} statuses={['AWAITING_APPROVAL']} empty={t('approval.none')} />
          <Blockers round={round} stage="APPROVAL" />
          {open ? <Commands round={round} /> : <Late round={round} />}
        </>
      )}
    </StagePage>
  );
}

function Commands({ round }: { round: Round }) {
  const holds = useSeats();
  return (
    <>
      {holds('office/head') && <Request round={round} />}
      <Approve round={round} />
    </>
  );
}

/** Whoever an objection held back is asked for once more, after the others. */
function Late({ round }: { round: Round }) {
  const waiting = useApplications({ round: round.id }).data ?? [];
  return waiting.some(({ status }) => status === 'AWAITING_APPROVAL') && <Commands round={round} />;
}

const path = (round: Round) => ({ params: { path: { round: round.id } } });

function Request({ round }: { round: Round }) {
  const { t } = useTranslation('conferral');
  return (
    <Panel title={t('request.title')} article="第十五条">
      <CommandForm<{ documentNumber: string }>
        label={t('request.button')}
        done={t('request.done')}
        run={(body) => api.POST('/rounds/{round}/approval-request', { ...path(round), body })}
        fields={[{ name: 'documentNumber', kind: 'text', max: 100, label: t('request.number'), required: true, help: t('request.help') }]}
      />
    </Panel>
  );
}

interface Decision {
  approved: boolean;
  documentNumber: string;
  date: string;
  reason?: string;
}

function Approve({ round }: { round: Round }) {
  const { t } = useTranslation('conferral');
  return (
    <Panel title={t('approve.title')} article="第十五条">
      <DecisionForm<Decision>
        decision="approval"
        target={round.id}
        seats={['government/signer', 'leading-group/secretary']}
        label={t('approve.button')}
        done={t('approve.done')}
        run={(body) => api.POST('/rounds/{round}/approval', { ...path(round), body })}
        fields={[
          {
            name: 'approved',
            kind: 'radio',
            label: t('approve.conclusion'),
            required: true,
            options: [
              { value: true, label: t('approve.yes') },
              { value: false, label: t('approve.no') },
            ],
          },
          { name: 'documentNumber', kind: 'text', max: 100, label: t('approve.number'), required: true, help: t('approve.help') },
          { name: 'date', kind: 'date', label: t('approve.date'), required: true },
          { name: 'reason', kind: 'area', label: t('approve.reason') },
        ]}
      />
    </Panel>
  );
}
