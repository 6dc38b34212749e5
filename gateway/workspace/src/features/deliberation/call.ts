import type { TFunction } from 'i18next';
import type { Attendee, MeetingNotice } from '../../api/deliberation';
import type { Field } from '../../ui/fields';
import { among, guests, keyOf, named } from '../../ui/attendees';

/** 会议通知 as it is written down: who holds a seat by a box, guests as people write names. */
export interface Called extends Omit<MeetingNotice, 'called'> {
  seats?: string[];
  guests?: string;
}

export const toNotice = (seated: Attendee[]) => ({ seats, guests: others, ...notice }: Called): MeetingNotice => ({
  ...notice,
  called: [...among(seated, seats).map(({ name, account }) => ({ name, account })), ...guests(others)],
});

export const ofNotice = ({ called, from, ...notice }: MeetingNotice): Called => ({
  ...notice,
  from: from.slice(0, 5),
  seats: called.filter(({ account }) => account).map(keyOf),
  guests: named(called.filter(({ account }) => !account)).join('\n'),
});

export function callFields(t: TFunction<'deliberation'>, seated: Attendee[]): Field[] {
  return [
    { name: 'on', kind: 'date', label: t('meeting.on'), required: true },
    { name: 'from', kind: 'time', label: t('meeting.from'), required: true },
    { name: 'place', kind: 'text', max: 200, label: t('meeting.place'), required: true },
    { name: 'chair', kind: 'text', max: 50, label: t('meeting.chair'), required: true },
    { name: 'agenda', kind: 'lines', label: t('meeting.agenda'), add: t('meeting.addAgenda'), max: 500 },
    ...(seated.length > 0
      ? [
          {
            name: 'seats',
            kind: 'checks' as const,
            label: t('meeting.seats'),
            help: t('meeting.seatsHelp'),
            options: seated.map((one) => ({ value: keyOf(one), label: one.name })),
          },
        ]
      : []),
    { name: 'guests', kind: 'area', max: 5000, label: t('meeting.guests'), help: t('meeting.guestsHelp') },
  ];
}
