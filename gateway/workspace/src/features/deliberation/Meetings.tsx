import { useTranslation } from 'react-i18next';
import { type Deliberation, type Meeting, type MeetingBody, type Meetings as MeetingsOfRound, useMeetings } from '../../api/deliberation';
import { useSeats } from '../../api/session';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Call } from './Calling';
import { MeetingPanel } from './MeetingPanel';

interface Props {
  round: string;
  desk: Deliberation;
  open: boolean;
}

/** 会议: the office's own, where the policy asks for it, and that of whoever deliberates. */
export function Meetings({ round, desk, open }: Props) {
  const { t } = useTranslation('deliberation');
  return (
    <Loaded query={useMeetings(round)}>
      {(view) => (
        <>
          {desk.asked && <Of body="OFFICE" title={t('meeting.office')} lead={t('meeting.officeLead', { quorum: view.quorum })} round={round} desk={desk} view={view} open={open} />}
          <Of body="DELIBERATOR" title={t('meeting.deliberator')} lead={t('meeting.deliberatorLead')} round={round} desk={desk} view={view} open={open} />
        </>
      )}
    </Loaded>
  );
}

interface OfProps extends Props {
  body: MeetingBody;
  title: string;
  lead: string;
  view: MeetingsOfRound;
}

function Of({ body, title, lead, round, desk, view, open }: OfProps) {
  const { t } = useTranslation('deliberation');
  const holds = useSeats();
  const own = view.calls.includes(body) && holds('office/officer', 'office/head', 'leading-group/secretary', 'government/signer');
  const acts = own && open && !view.resolved;
  const held = view.meetings.filter((meeting) => meeting.body === body);
  const pending = held.some(({ adoptedAt, cancelled }) => !cancelled && (body === 'DELIBERATOR' || !adoptedAt));
  return (
    <Panel title={title} article="第十四条">
      <p>{lead}</p>
      {held.map((meeting: Meeting) => (
        <MeetingPanel key={`${meeting.id}${meeting.version}`} round={round} meeting={meeting} desk={desk} acts={acts} keeps={own} />
      ))}
      {held.length === 0 && !acts && <p className="quiet">{t('meeting.none')}</p>}
      {acts && !pending && <Call key={held.length} body={body} round={round} label={t(held.length > 0 ? 'meeting.callAnother' : 'meeting.call')} />}
    </Panel>
  );
}
