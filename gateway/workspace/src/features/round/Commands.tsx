import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { DecisionForm } from '../../ui/DecisionForm';
import { Panel } from '../../ui/Page';
import { Announce } from './Announce';

/** What may be done with the round as a whole now, by whom; to everybody else it says whose turn it is. */
export function Commands({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const holds = useSeats();
  const office = holds('office/officer', 'office/head');
  switch (round.state) {
    case 'PLANNED':
      return (
        <>
          {office && <Documents round={round} />}
          <ApproveRules round={round} />
        </>
      );
    case 'RULES_LOCKED':
      return office ? (
        <>
          <p>
            <Link to={`${places.round(round.id)}/plan`}>{t('plan.change')}</Link>
          </p>
          <Announce round={round} />
        </>
      ) : (
        <p className="warning">{t('turn')}</p>
      );
    case 'COMMENDED':
      return holds('office/head') ? <Close round={round} /> : null;
    default:
      return null;
  }
}

const path = (round: Round) => ({ params: { path: { round: round.id } } });

function Documents({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  return (
    <Panel title={t('pin.title')} article="第八条(一)" plain>
      <p>{t('pin.lead')}</p>
      <CommandForm
        label={t('pin.button')}
        done={t('pin.done')}
        run={() => api.POST('/rounds/{round}/pin', path(round))}
      />
      <p>
        <Link to={`${places.round(round.id)}/plan`}>{t('plan.change')}</Link>
      </p>
    </Panel>
  );
}

function ApproveRules({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  return (
    <Panel title={t('approve.title')} article="第七条(二)">
      <p>{t('approve.lead')}</p>
      <DecisionForm<{ decision: string }>
        decision="rules-approval"
        target={round.id}
        seats={['leading-group/secretary', 'government/signer']}
        label={t('approve.button')}
        done={t('approve.done')}
        run={(body) => api.POST('/rounds/{round}/rules-approval', { ...path(round), body })}
        fields={[{ name: 'decision', kind: 'area', label: t('approve.decision'), required: true, help: t('approve.help') }]}
      />
    </Panel>
  );
}

function Close({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  return (
    <Panel title={t('close.title')}>
      <p>{t('close.lead')}</p>
      <CommandForm
        label={t('close.button')}
        done={t('close.done')}
        run={() => api.POST('/rounds/{round}/close', path(round))}
      />
    </Panel>
  );
}
