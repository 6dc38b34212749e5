import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attendance, Deliberation } from '../../api/deliberation';
import { FormField } from '../../ui/fields';
import { listed } from '../../ui/words';

export interface Attends {
  form?: Attendance['form'];
  called?: number;
  present?: string;
  recused?: Record<string, string>;
  recusedWhy?: Record<string, string | undefined>;
}

/** Names as people write them down: one a line, or with a mark between. */
export function names(written = '') {
  return written
    .split(/[\n、，,；;]+/)
    .map((name) => name.trim())
    .filter(Boolean);
}

const declaredOf = (desk: Deliberation, application: string) => desk.candidates.find((one) => one.application === application)?.declared ?? [];

/** Nothing where the minutes alone are to tell. Whoever declared an interest and did not come has nobody to step back from. */
export function toAttendance({ form, called, present, recused = {}, recusedWhy = {} }: Attends, desk: Deliberation): Attendance | undefined {
  const came = names(present);
  return form && called
    ? {
        form,
        called,
        present: came,
        recused: Object.entries(recused).flatMap(([application, who]) =>
          names(who)
            .filter((name) => came.includes(name) || !declaredOf(desk, application).includes(name))
            .map((name) => ({ name, application, reason: recusedWhy[application] })),
        ),
      }
    : undefined;
}

/** Whoever declared an interest stands there beforehand. */
export const declared = (desk: Deliberation) => Object.fromEntries(desk.candidates.map((one) => [one.application, one.declared.join('、')]));

/** 签到和回避: asked for once it is said how the list was deliberated. */
export function Attending({ desk }: { desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  const form: Attendance['form'] | undefined = Form.useWatch('form');
  const called: number | undefined = Form.useWatch('called');
  const came = names(Form.useWatch('present')).length;
  const recused: Record<string, string> = Form.useWatch('recused') ?? {};
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
      {form && (
        <>
          <FormField field={{ name: 'called', kind: 'number', min: 1, max: 500, label: t('attendance.called'), required: true }} />
          <FormField field={{ name: 'present', kind: 'area', max: 5000, label: t('attendance.present'), help: t('attendance.presentHelp', { came }), required: true }} />
          {called !== undefined && came > 0 && came * 2 <= called && <p className="warning">{t('attendance.few')}</p>}
          {desk.candidates.map(({ application, name, declared }) => (
            <div key={application}>
              <FormField
                field={{
                  name: ['recused', application],
                  kind: 'text',
                  label: t('attendance.recused', { name }),
                  help: declared.length > 0 ? t('attendance.declared', { names: listed(declared) }) : undefined,
                }}
              />
              {names(recused[application]).some((one) => !declared.includes(one)) && (
                <FormField field={{ name: ['recusedWhy', application], kind: 'text', max: 500, label: t('attendance.why', { name }), required: true }} />
              )}
            </div>
          ))}
        </>
      )}
    </fieldset>
  );
}
