import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Deliberation, Resolution } from '../../api/deliberation';
import type { Round } from '../../api/round';
import { DecisionForm } from '../../ui/DecisionForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Attending, declared } from './Attending';
import { Choices, given, type ListValues, toResolution } from './Choices';

/** 审议决定: each candidate is endorsed into a class or struck with a reason, as the minutes say. */
export function Resolve({ round, desk }: { round: Round; desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  if (desk.asked && !desk.proposal) {
    return <p className="warning">{t('meeting.first')}</p>;
  }
  const leftOut = desk.proposal?.leftOut ?? [];
  return (
    <Panel title={t('resolve.title')} article="第七条(三)">
      <p>{t('resolve.lead')}</p>
      {desk.proposal && <p className="quiet">{t('resolve.proposal', { minutes: desk.proposal.minutesNumber })}</p>}
      <DecisionForm<ListValues, Resolution>
        key={desk.proposal?.minutesNumber}
        decision="resolution"
        target={round.id}
        seats={['leading-group/secretary', 'government/signer']}
        label={t('resolve.button')}
        done={t('resolve.done')}
        toBody={toResolution(desk)}
        run={(body) => api.POST('/rounds/{round}/resolution', { params: { path: { round: round.id } }, body })}
        initial={{
          classes: Object.fromEntries(desk.candidates.map((c) => [c.application, c.proposedClass ?? ''])),
          departures: given(desk, 'departure'),
          grounds: given(desk, 'grounds'),
          recused: declared(desk),
          strikes: Object.fromEntries(leftOut.map(({ application, reason }) => [application, reason])),
          vacancies: Object.fromEntries(desk.vacancies.map(({ classCode, reason }) => [classCode, reason])),
        }}
      >
        <Choices desk={desk} by="resolve" />
        <FormField field={{ name: 'minutesNumber', kind: 'text', max: 100, label: t('resolve.minutes'), required: true, help: t('resolve.minutesHelp') }} />
        <FormField field={{ name: 'meetingDate', kind: 'date', label: t('resolve.date'), required: true }} />
        <Attending desk={desk} />
      </DecisionForm>
    </Panel>
  );
}
