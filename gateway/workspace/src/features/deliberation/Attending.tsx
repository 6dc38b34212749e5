import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attendance, Attendee, Deliberation } from '../../api/deliberation';
import { FormField } from '../../ui/fields';
import { listed } from '../../ui/words';
import { among, guests, keyOf, named, same } from '../../ui/attendees';

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
 * @param seated who may be there by account where there is none
 */
export function toAttendance(attends: Attends, desk: Deliberation, people?: Attendee[], seated: Attendee[] = []): Attendance | undefined {
  const { form, called, present, recused = {}, recusedWhy = {}, came, stepped = {} } = attends;
  const there = people ? among(people, came) : [...among(seated, came), ...guests(present)];
  const written = (application: string) => (people ? [] : guests(recused[application]).map((one) => there.find((came) => same(came, one)) ?? one));
  const stepping = (application: string) => [...new Set([...among(there, stepped[application]), ...written(application)])];
  const all = people?.length ?? called;
  return form && all
    ? {
        form,
        called: all,
        present: there,
        recused: desk.candidates.flatMap(({ application }) =>
          stepping(application)
            .filter((one) => there.some((came) => same(came, one)) || !declaredOf(desk, application).some((declared) => same(declared, one)))
            .map(({ name, account }) => ({ name, ...(account && { account }), application, reason: recusedWhy[application] })),
        ),
      }
    : undefined;
}

/** Whoever declared an interest stands there beforehand, those who hold a seat apart. */
export const declared = (desk: Deliberation, seated: Attendee[] = []) =>
  Object.fromEntries(desk.candidates.map((one) => [one.application, named(one.declared.filter((who) => !seated.some((sits) => same(sits, who)))).join('、')]));

/** The same among those who were called. */
export const declaredAmong = (desk: Deliberation, people: Attendee[]) =>
  Object.fromEntries(desk.candidates.map((one) => [one.application, people.filter((who) => one.declared.some((declared) => same(declared, who))).map(keyOf)]));

/** 签到和回避: asked for once it is said how the list was deliberated. */
export function Attending({ desk, people, seated = [] }: { desk: Deliberation; people?: Attendee[]; seated?: Attendee[] }) {
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
      {form && (people ? <OfCalled desk={desk} people={people} /> : <Written desk={desk} seated={seated} />)}
    </fieldset>
  );
}

function OfCalled({ desk, people }: { desk: Deliberation; people: Attendee[] }) {
  const { t } = useTranslation('deliberation');
  const came = among(people, Form.useWatch('came'));
  const stepped: Record<string, string[] | undefined> = Form.useWatch('stepped') ?? {};
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

/** Nobody was called: whoever sits there by a box, guests as people write names. */
function Written({ desk, seated }: { desk: Deliberation; seated: Attendee[] }) {
  const { t } = useTranslation('deliberation');
  const called: number | undefined = Form.useWatch('called');
  const sat = among(seated, Form.useWatch('came'));
  const others = guests(Form.useWatch('present')).length;
  const recused: Record<string, string> = Form.useWatch('recused') ?? {};
  const stepped: Record<string, string[] | undefined> = Form.useWatch('stepped') ?? {};
  return (
    <>
      <FormField field={{ name: 'called', kind: 'number', min: 1, max: 500, label: t('attendance.called'), required: true }} />
      {seated.length > 0 && <FormField field={{ name: 'came', kind: 'checks', label: t('attendance.seated'), help: t('attendance.seatedHelp'), options: options(seated) }} />}
      <FormField
        field={{
          name: 'present',
          kind: 'area',
          max: 5000,
          label: t(seated.length > 0 ? 'attendance.others' : 'attendance.present'),
          help: t('attendance.presentHelp', { came: others }),
          required: sat.length === 0,
        }}
      />
      <Few came={sat.length + others} called={called} />
      {desk.candidates.map(({ application, name, declared }) => (
        <div key={application}>
          {sat.length > 0 && (
            <FormField field={{ name: ['stepped', application], kind: 'checks', label: t('attendance.recused', { name }), help: said(declared, t), options: options(sat) }} />
          )}
          {(others > 0 || sat.length === 0) && (
            <FormField field={{ name: ['recused', application], kind: 'text', label: t(sat.length > 0 ? 'attendance.recusedOthers' : 'attendance.recused', { name }), help: said(declared, t) }} />
          )}
          {[...among(sat, stepped[application]), ...guests(recused[application])].some((one) => !declared.some((who) => same(who, one))) && <Why application={application} name={name} />}
        </div>
      ))}
    </>
  );
}

const options = (some: Attendee[]) => some.map((one) => ({ value: keyOf(one), label: one.name }));

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
