import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attendance, Attendee, Deliberation } from '../../api/deliberation';
import { FormField } from '../../ui/fields';
import { listed } from '../../ui/words';
import { among, guests, keyOf, named, same } from './people';

export interface Attends {
  form?: Attendance['form'];
  called?: number;
  present?: string;
  recused?: Record<string, string>;
  recusedWhy?: Record<string, string | undefined>;
  /** The same of whom a notice called: by box. */
  came?: string[];
  stepped?: Record<string, string[]>;
}

const declaredOf = (desk: Deliberation, application: string) => desk.candidates.find((one) => one.application === application)?.declared ?? [];

/**
 * Nothing where the minutes alone are to tell. Whoever declared an interest and did not come has nobody to step back from.
 *
 * @param people whom the notice of the meeting called, where there is one
 */
export function toAttendance({ form, called, present, recused = {}, recusedWhy = {}, came, stepped = {} }: Attends, desk: Deliberation, people?: Attendee[]): Attendance | undefined {
  const there = people ? among(people, came) : guests(present);
  const stepping = people
    ? Object.entries(stepped).map(([application, keys]) => [application, among(there, keys)] as const)
    : Object.entries(recused).map(([application, who]) => [application, guests(who)] as const);
  const all = people?.length ?? called;
  return form && all
    ? {
        form,
        called: all,
        present: there,
        recused: stepping.flatMap(([application, who]) =>
          who
            .filter((one) => there.some((came) => same(came, one)) || !declaredOf(desk, application).some((declared) => same(declared, one)))
            .map(({ name, account }) => ({ name, ...(account && { account }), application, reason: recusedWhy[application] })),
        ),
      }
    : undefined;
}

/** Whoever declared an interest stands there beforehand. */
export const declared = (desk: Deliberation) => Object.fromEntries(desk.candidates.map((one) => [one.application, named(one.declared).join('、')]));

/** The same among those who were called. */
export const declaredAmong = (desk: Deliberation, people: Attendee[]) =>
  Object.fromEntries(desk.candidates.map((one) => [one.application, people.filter((who) => one.declared.some((declared) => same(declared, who))).map(keyOf)]));

/** 签到和回避: asked for once it is said how the list was deliberated. */
export function Attending({ desk, people }: { desk: Deliberation; people?: Attendee[] }) {
  const { t } = useTranslation('deliberation');
  const form: Attendance['form'] | undefined = Form.useWatch('form');
  return (
    <fieldset>
      <legend>{t('attendance.title')}</legend>
      <FormField
        field={{
          name: 'form',
          kind: 'radio',
          label: t('attendance.form'),
          options: (['MEETING', 'CIRCULATION'] as const).map((value) => ({ value, label: t(`attendance.forms.${value}`) })),
        }}
      />
      {form && (people ? <OfCalled desk={desk} people={people} /> : <Written desk={desk} />)}
    </fieldset>
  );
}

function OfCalled({ desk, people }: { desk: Deliberation; people: Attendee[] }) {
  const { t } = useTranslation('deliberation');
  const came = among(people, Form.useWatch('came'));
  const stepped: Record<string, string[] | undefined> = Form.useWatch('stepped') ?? {};
  const options = (some: Attendee[]) => some.map((one) => ({ value: keyOf(one), label: one.name }));
  return (
    <>
      <FormField field={{ name: 'came', kind: 'checks', label: t('attendance.present'), help: t('attendance.of', { came: came.length, called: people.length }), options: options(people) }} />
      <Few came={came.length} called={people.length} />
      {desk.candidates.map(({ application, name, declared }) => (
        <div key={application}>
          <FormField field={{ name: ['stepped', application], kind: 'checks', label: t('attendance.recused', { name }), help: said(declared, t), options: options(came) }} />
          {among(came, stepped[application]).some((one) => !declared.some((who) => same(who, one))) && <Why application={application} name={name} />}
        </div>
      ))}
    </>
  );
}

function Written({ desk }: { desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  const called: number | undefined = Form.useWatch('called');
  const came = guests(Form.useWatch('present')).length;
  const recused: Record<string, string> = Form.useWatch('recused') ?? {};
  return (
    <>
      <FormField field={{ name: 'called', kind: 'number', min: 1, max: 500, label: t('attendance.called'), required: true }} />
      <FormField field={{ name: 'present', kind: 'area', max: 5000, label: t('attendance.present'), help: t('attendance.presentHelp', { came }), required: true }} />
      <Few came={came} called={called} />
      {desk.candidates.map(({ application, name, declared }) => (
        <div key={application}>
          <FormField field={{ name: ['recused', application], kind: 'text', label: t('attendance.recused', { name }), help: said(declared, t) }} />
          {guests(recused[application]).some((one) => !declared.some((who) => same(who, one))) && <Why application={application} name={name} />}
        </div>
      ))}
    </>
  );
}

const said = (declared: Attendee[], t: ReturnType<typeof useTranslation<'deliberation'>>['t']) =>
  declared.length > 0 ? t('attendance.declared', { names: listed(named(declared)) }) : undefined;

function Few({ came, called }: { came: number; called?: number }) {
  const { t } = useTranslation('deliberation');
  return called !== undefined && came > 0 && came * 2 <= called ? <p className="warning">{t('attendance.few')}</p> : null;
}

function Why({ application, name }: { application: string; name: string }) {
  const { t } = useTranslation('deliberation');
  return <FormField field={{ name: ['recusedWhy', application], kind: 'text', max: 500, label: t('attendance.why', { name }), required: true }} />;
}
