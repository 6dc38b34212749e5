import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Attendee, type Deliberation, type Meetings, type Resolution, useBenches, useMeetings } from '../../api/deliberation';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { DecisionForm } from '../../ui/DecisionForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Loaded } from '../../ui/Loaded';
import { Attending, declared, declaredAmong } from './Attending';
import { Choices, given, type ListValues, toResolution } from './Choices';
import { keyOf } from '../../ui/attendees';

const deciders: [string, ...string[]] = ['leading-group/secretary', 'government/signer'];

/** 审议决定: each candidate is endorsed into a class or struck with a reason, as the minutes say. */
export function Resolve({ round, desk }: { round: Round; desk: Deliberation }) {
  const decides = useSeats()(...deciders);
  const benches = useBenches(round.id, decides);
  const called = useMeetings(round.id);
  const resolving = (seated: Attendee[]) => (
    <Loaded query={called}>{({ meetings }) => <Resolving round={round} desk={desk} meetings={meetings} seated={seated} />}</Loaded>
  );
  return decides ? <Loaded query={benches}>{(all) => resolving(all.find(({ body }) => body === 'DELIBERATOR')?.seated ?? [])}</Loaded> : resolving([]);
}

interface Props {
  round: Round;
  desk: Deliberation;
  meetings: Meetings['meetings'];
  /** Who may be there by account; nobody where a paper is entered. */
  seated: Attendee[];
}

function Resolving({ round, desk, meetings, seated }: Props) {
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
        seats={deciders}
        label={t('resolve.button')}
        done={t('resolve.done')}
        toBody={toResolution(desk, people, seated)}
        run={(body) => api.POST('/rounds/{round}/resolution', { params: { path: { round: round.id } }, body })}
        initial={{
          classes: Object.fromEntries(desk.candidates.map((c) => [c.application, c.proposedClass ?? ''])),
          ...given(desk),
          recused: declared(desk, seated),
          came: called?.called.map(keyOf),
          stepped: declaredAmong(desk, [...(called?.called ?? []), ...seated]),
          meetingDate: called?.on,
          strikes: Object.fromEntries(leftOut.map(({ application, reason }) => [application, reason])),
          vacancies: Object.fromEntries(desk.vacancies.map(({ classCode, reason }) => [classCode, reason])),
        }}
      >
        <Choices desk={desk} by="resolve" />
        <FormField field={{ name: 'minutesNumber', kind: 'text', max: 100, label: t('resolve.minutes'), required: true, help: t('resolve.minutesHelp') }} />
        <FormField field={{ name: 'meetingDate', kind: 'date', label: t('resolve.date'), required: true }} />
        <Sitting desk={desk} people={people} seated={seated} />
      </DecisionForm>
    </Panel>
  );
}

/** Of the meeting that was called for that day, who came; else as it is written down. */
function Sitting({ desk, people, seated }: Pick<Props, 'desk' | 'seated'> & { people: (values: Pick<ListValues, 'form' | 'meetingDate'>) => Attendee[] | undefined }) {
  return <Attending desk={desk} seated={seated} people={people({ form: Form.useWatch('form'), meetingDate: Form.useWatch('meetingDate') })} />;
}
