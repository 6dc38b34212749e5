import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Attendee, type Meeting, type MeetingBody, useBenches } from '../../api/deliberation';
import { CommandForm } from '../../ui/CommandForm';
import { moment } from '../../ui/dates';
import { Loaded } from '../../ui/Loaded';
import { Facts } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { callFields, type Called, ofNotice, toNotice } from './call';
import { among, keyOf, named } from '../../ui/attendees';

export interface Params {
  path: { round: string; meeting: string };
  header: { 'If-Match': string };
}

/** Who may be invited is asked for once somebody is to be called. */
function Seated({ round, body, label, children }: { round: string; body: MeetingBody; label: string; children: (seated: Attendee[]) => React.ReactNode }) {
  const [open, setOpen] = useState(false);
  const benches = useBenches(round, open);
  return open ? (
    <Loaded query={benches}>{(all) => children(all.find((bench) => bench.body === body)?.seated ?? [])}</Loaded>
  ) : (
    <p>
      <Button onClick={() => setOpen(true)}>{label}</Button>
    </p>
  );
}

export function Call({ body, round, label }: { body: MeetingBody; round: string; label: string }) {
  const { t } = useTranslation('deliberation');
  return (
    <Seated round={round} body={body} label={label}>
      {(seated) => (
        <CommandForm<Called>
          label={label}
          done={t('meeting.called')}
          initial={{ agenda: [t('meeting.agendaUsual')], seats: seated.map(keyOf) }}
          run={(values) => api.POST('/rounds/{round}/meetings', { params: { path: { round } }, body: { body, notice: toNotice(seated)(values) } })}
          fields={callFields(t, seated)}
        />
      )}
    </Seated>
  );
}

/** Whoever holds no seat any more is not invited again. */
export function CallAgain({ meeting, params }: { meeting: Meeting; params: Params }) {
  const { t } = useTranslation('deliberation');
  const before = ofNotice(meeting.notice);
  return (
    <Seated round={params.path.round} body={meeting.body} label={t('meeting.change')}>
      {(seated) => (
        <CommandForm<Called>
          label={t('meeting.again')}
          done={t('meeting.changed')}
          initial={{ ...before, seats: among(seated, before.seats).map(keyOf) }}
          run={(values) => api.PUT('/rounds/{round}/meetings/{meeting}/notice', { params, body: toNotice(seated)(values) })}
          fields={callFields(t, seated)}
        />
      )}
    </Seated>
  );
}

export function Cancel({ params }: { params: Params }) {
  const { t } = useTranslation('deliberation');
  const [open, setOpen] = useState(false);
  return open ? (
    <CommandForm<{ reason: string }>
      label={t('meeting.cancel')}
      danger
      done={t('meeting.cancelDone')}
      run={(body) => api.POST('/rounds/{round}/meetings/{meeting}/cancellation', { params, body })}
      fields={[{ name: 'reason', kind: 'text', max: 500, label: t('meeting.cancelReason'), required: true }]}
    />
  ) : (
    <p>
      <Button onClick={() => setOpen(true)}>{t('meeting.cancel')}</Button>
    </p>
  );
}

/** 通知情况: who was told what and when, and who is to be told on paper. */
export function Notified({ meeting: { told, notice } }: { meeting: Meeting }) {
  const { t } = useTranslation('deliberation');
  const unreached = named(notice.called.filter(({ account }) => !account));
  return (
    <>
      {told.length > 0 && (
        <>
          <h4>{t('meeting.toldTitle')}</h4>
          <ul>
            {told.map((one, place) => (
              <li key={place}>{t(`meeting.told.${one.what}`, { name: one.name, at: moment(one.at) })}</li>
            ))}
          </ul>
        </>
      )}
      {unreached.length > 0 && <p className="warning">{t('meeting.untold', { names: listed(unreached) })}</p>}
    </>
  );
}

export function CancelledNote({ of }: { of: NonNullable<Meeting['cancelled']> }) {
  const { t } = useTranslation('deliberation');
  return (
    <Facts
      of={[
        [t('meeting.cancelledTitle'), t('meeting.cancelledBy', { by: of.by, at: moment(of.at) })],
        [t('meeting.cancelReason'), of.reason],
      ]}
    />
  );
}
