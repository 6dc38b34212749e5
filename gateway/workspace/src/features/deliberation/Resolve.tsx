import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Attendee, type Deliberation, type Meetings, type Resolution, useMeetings } from '../../api/deliberation';
import type { Round } from '../../api/round';
import { DecisionForm } from '../../ui/DecisionForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Loaded } from '../../ui/Loaded';
import { Attending, declared, declaredAmong } from './Attending';
import { Choices, given, type ListValues, toResolution } from './Choices';
import { keyOf } from './people';

/** 审议决定: each candidate is endorsed into a class or struck with a reason, as the minutes say. */
export function Resolve({ round, desk }: { round: Round; desk: Deliberation }) {
  return <Loaded query={useMeetings(round.id)}>{({ meetings }) => <Resolving round={round} desk={desk} meetings={meetings} />}</Loaded>;
}

function Resolving({ round, desk, meetings }: { round: Round; desk: Deliberation; meetings: Meetings['meetings'] }) {
  const { t } = useTranslation('deliberation');
  if (desk.asked && !desk.proposal) {
    return <p className="warning">{t('meeting.first')}</p>;
  }
  const held = meetings.filter(({ body, cancelled }) => body === 'DELIBERATOR' && !cancelled);
  const people = ({ form, meetingDate }: Pick<ListValues, 'form' | 'meetingDate'>) => (form === 'MEETING' ? held.findLast(({ notice }) => notice.on === meetingDate)?.notice.called : undefined);
  const called = held.at(-1)?.notice;
  const leftOut = desk.proposal?.leftOut ?? [];
  return (
    <Panel title={t('resolve.title')} article="第七条(三)">
      <p>{t('resolve.lead')}</p>
      {desk.proposal && <p className="quiet">{t('resolve.proposal', { minutes: desk.proposal.minutesNumber })}</p>}
      <DecisionForm<ListValues, Resolution>
        key={`${desk.proposal?.minutesNumber}${called?.on}${called?.called.length}`}
        decision="resolution"
        target={round.id}
        seats={['leading-group/secretary', 'government/signer']}
        label={t('resolve.button')}
        done={t('resolve.done')}
        toBody={toResolution(desk, people)}
        run={(body) => api.POST('/rounds/{round}/resolution', { params: { path: { round: round.id } }, body })}
        initial={{
          classes: Object.fromEntries(desk.candidates.map((c) => [c.application, c.proposedClass ?? ''])),
          departures: given(desk, 'departure'),
          grounds: given(desk, 'grounds'),
          recused: declared(desk),
          came: called?.called.map(keyOf),
          stepped: declaredAmong(desk, called?.called ?? []),
          meetingDate: called?.on,
          strikes: Object.fromEntries(leftOut.map(({ application, reason }) => [application, reason])),
          vacancies: Object.fromEntries(desk.vacancies.map(({ classCode, reason }) => [classCode, reason])),
        }}
      >
        <Choices desk={desk} by="resolve" />
        <FormField field={{ name: 'minutesNumber', kind: 'text', max: 100, label: t('resolve.minutes'), required: true, help: t('resolve.minutesHelp') }} />
        <FormField field={{ name: 'meetingDate', kind: 'date', label: t('resolve.date'), required: true }} />
        <Sitting desk={desk} people={people} />
      </DecisionForm>
    </Panel>
  );
}

/** Of the meeting that was called for that day, who came; else as it is written down. */
function Sitting({ desk, people }: { desk: Deliberation; people: (values: Pick<ListValues, 'form' | 'meetingDate'>) => Attendee[] | undefined }) {
  return <Attending desk={desk} people={people({ form: Form.useWatch('form'), meetingDate: Form.useWatch('meetingDate') })} />;
}
