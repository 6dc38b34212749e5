import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import type { Attendance, Attendee, Deliberation, Meeting, Resolution } from '../../api/deliberation';
import { useToday } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day, moment } from '../../ui/dates';
import { FormField } from '../../ui/fields';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { labelled, listed } from '../../ui/words';
import { Attending, declaredAmong } from './Attending';
import { CallAgain, Cancel, CancelledNote, Notified, type Params } from './Calling';
import { Choices, given, type ListValues, toResolution } from './Choices';
import { keyOf, named } from '../../ui/attendees';

interface Props {
  round: string;
  meeting: Meeting;
  desk: Deliberation;
  acts: boolean;
  keeps: boolean;
}

/** One meeting: its notice, who came and what it proposes, the pages that were signed. */
export function MeetingPanel({ round, meeting, desk, acts, keeps }: Props) {
  const { t } = useTranslation('deliberation');
  const head = useSeats()('office/head');
  const today = useToday();
  const { notice, minutes, adoptedAt, pages, cancelled } = meeting;
  const address = `/rounds/${round}/meetings/${meeting.id}`;
  const files = `/api/${tenant}/award${address}`;
  const params = { path: { round, meeting: meeting.id }, header: { 'If-Match': `"${meeting.version}"` } };
  const own = meeting.body === 'OFFICE';
  const changes = acts && !cancelled;
  const undeclared = notice.called.filter((one) => desk.undeclared.some(({ account }) => account === one.account));
  return (
    <section>
      <h3>{t('meeting.held', { on: day(notice.on), place: notice.place })}</h3>
      <Facts
        of={[
          [t('meeting.from'), notice.from.slice(0, 5)],
          [t('meeting.chair'), notice.chair],
          [t('meeting.agenda'), notice.agenda.join('；')],
          [t('meeting.invited'), listed(named(notice.called))],
          [t('meeting.state'), own && !cancelled ? t(adoptedAt ? 'meeting.adoptedAt' : minutes ? 'meeting.minuted' : 'meeting.calledOnly', { at: moment(adoptedAt ?? undefined) }) : undefined],
        ]}
      />
      {cancelled && <CancelledNote of={cancelled} />}
      <Notified meeting={meeting} />
      {!cancelled && !adoptedAt && undeclared.length > 0 && <p className="warning">{t('meeting.undeclared', { names: listed(named(undeclared)) })}</p>}
      {minutes && <Minuted of={minutes} desk={desk} />}
      <p className="row">
        <a href={`${files}/notice/pdf`}>{t('meeting.noticePdf')}</a>
        <a href={`${files}/notice/docx`}>{t('meeting.noticeDocx')}</a>
        <a href={`${files}/sheet/pdf`}>{t('meeting.sheet')}</a>
        {minutes && <a href={`${files}/minutes/docx`}>{t('meeting.minutesDocx')}</a>}
      </p>
      {changes && !minutes && (
        <>
          <CallAgain meeting={meeting} params={params} />
          {today !== undefined && notice.on >= today && <Cancel params={params} />}
        </>
      )}
      {changes && own && !adoptedAt && <Minute meeting={meeting} desk={desk} params={params} />}
      <SignedPages address={`${address}/signed-pages`} pages={pages} version={meeting.version} adds={keeps && !cancelled && !(own && adoptedAt)} label={t('meeting.pages')} />
      {acts && own && minutes && !adoptedAt && (
        head ? (
          <CommandForm<object> label={t('meeting.adopt')} done={t('meeting.adopted')} run={() => api.POST('/rounds/{round}/meetings/{meeting}/adoption', { params })}>
            <p className="quiet">{t('meeting.adoptHelp')}</p>
          </CommandForm>
        ) : (
          <p className="quiet">{t('meeting.headAdopts')}</p>
        )
      )}
    </section>
  );
}

function Minuted({ of, desk }: { of: Resolution; desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  const applicant = (id: string) => desk.candidates.find(({ application }) => application === id)?.name ?? '';
  const award = (code: string) => desk.classes.find((one) => one.code === code)?.name ?? code;
  const { attendance } = of;
  return (
    <Facts
      of={[
        [t('minutes.number'), of.minutesNumber],
        [t('attendance.came'), attendance && t('attendance.of', { came: attendance.present.length, called: attendance.called })],
        [t('attendance.stepped'), attendance?.recused.length ? listed(attendance.recused.map((one) => labelled(one.name, listed([applicant(one.application), one.reason ?? ''].filter(Boolean))))) : undefined],
        [t('minutes.proposes'), of.endorsed.length > 0 ? listed(of.endorsed.map((one) => labelled(applicant(one.application), listed([award(one.classCode), one.grounds ?? ''].filter(Boolean))))) : t('minutes.nobody')],
        [t('order'), of.endorsed.some((one) => one.departure) ? listed(of.endorsed.flatMap((one) => (one.departure ? [labelled(applicant(one.application), one.departure)] : []))) : undefined],
        [t('minutes.leftOut'), of.struck.length > 0 ? listed(of.struck.map((one) => labelled(applicant(one.application), one.reason))) : undefined],
        [t('vacancies'), of.vacancies.length > 0 ? listed(of.vacancies.map((one) => labelled(award(one.classCode), one.reason))) : undefined],
      ]}
    />
  );
}

/** 会议纪要: everybody who was called came, until somebody is taken out. */
function Minute({ meeting: { notice, minutes }, desk, params }: { meeting: Meeting; desk: Deliberation; params: Params }) {
  const { t } = useTranslation('deliberation');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <p>
        <Button onClick={() => setOpen(true)}>{t(minutes ? 'minutes.again' : 'minutes.write')}</Button>
      </p>
    );
  }
  return (
    <CommandForm<ListValues>
      label={t('minutes.button')}
      done={t('minutes.done')}
      initial={written(notice.called, notice.on, minutes ?? undefined, desk)}
      run={(values) => api.PUT('/rounds/{round}/meetings/{meeting}/minutes', { params, body: toResolution(desk, () => notice.called)(values) })}
    >
      <Attending desk={desk} people={notice.called} />
      <Choices desk={desk} by="minutes" />
      <FormField field={{ name: 'minutesNumber', kind: 'text', max: 100, label: t('minutes.number'), required: true }} />
      <FormField field={{ name: 'meetingDate', kind: 'date', label: t('resolve.date'), required: true }} />
    </CommandForm>
  );
}

function written(called: Attendee[], on: string, minutes: Resolution | undefined, desk: Deliberation): Partial<ListValues> {
  const proposed = desk.candidates.map(({ application, proposedClass }) => [application, proposedClass ?? ''] as const);
  return {
    form: minutes?.attendance?.form ?? 'MEETING',
    came: (minutes?.attendance?.present ?? called).map(keyOf),
    stepped: minutes ? grouped(minutes, keyOf) : declaredAmong(desk, called),
    recusedWhy: minutes ? why(minutes) : {},
    ...(minutes ? { departures: of(minutes, 'departure'), grounds: of(minutes, 'grounds') } : given(desk)),
    classes: minutes
      ? Object.fromEntries([...minutes.endorsed.map((one) => [one.application, one.classCode]), ...minutes.struck.map((one) => [one.application, ''])])
      : Object.fromEntries(proposed),
    strikes: Object.fromEntries((minutes?.struck ?? []).map(({ application, reason }) => [application, reason])),
    vacancies: Object.fromEntries((minutes?.vacancies ?? desk.vacancies).map(({ classCode, reason }) => [classCode, reason])),
    minutesNumber: minutes?.minutesNumber,
    meetingDate: on,
  };
}

const of = (minutes: Resolution, what: 'departure' | 'grounds') => Object.fromEntries(minutes.endorsed.map((one) => [one.application, one[what] ?? undefined]));

/** Candidate by candidate, what was written of those who stepped back from it. */
function grouped({ attendance }: Resolution, word: (recused: Attendance['recused'][number]) => string) {
  const recused = attendance?.recused ?? [];
  return Object.fromEntries(recused.map(({ application }) => [application, [...new Set(recused.filter((one) => one.application === application).map(word))].filter(Boolean)]));
}

const why = (minutes: Resolution) => Object.fromEntries(Object.entries(grouped(minutes, ({ reason }) => reason ?? '')).map(([application, reasons]) => [application, reasons.join('、')]));
