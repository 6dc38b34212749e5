import type { TFunction } from 'i18next';
import type { MeetingNotice } from '../../api/deliberation';
import type { Field } from '../../ui/fields';
import { names } from './Attending';

/** 会议通知 as it is written down: names as people write them. */
export interface Called extends Omit<MeetingNotice, 'called'> {
  called: string;
}

export const toNotice = ({ called, ...notice }: Called): MeetingNotice => ({ ...notice, called: names(called) });

export const ofNotice = ({ called, from, ...notice }: MeetingNotice): Called => ({ ...notice, from: from.slice(0, 5), called: called.join('\n') });

export function callFields(t: TFunction<'deliberation'>): Field[] {
  return [
    { name: 'on', kind: 'date', label: t('meeting.on'), required: true },
    { name: 'from', kind: 'time', label: t('meeting.from'), required: true },
    { name: 'place', kind: 'text', max: 200, label: t('meeting.place'), required: true },
    { name: 'chair', kind: 'text', max: 50, label: t('meeting.chair'), required: true },
    { name: 'agenda', kind: 'lines', label: t('meeting.agenda'), add: t('meeting.addAgenda'), max: 500 },
    { name: 'called', kind: 'area', max: 5000, label: t('meeting.invited'), help: t('meeting.invitedHelp'), required: true },
  ];
}
