import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attendance, Deliberation } from '../../api/deliberation';
import { FormField } from '../../ui/fields';

export interface Attends {
  form?: Attendance['form'];
  called?: number;
  present?: string;
  recused?: Record<string, string>;
}

/** Names as people write them down: one a line, or with a mark between. */
export function names(written = '') {
  return written
    .split(/[\n、，,；;]+/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Nothing where the minutes alone are to tell. */
export function toAttendance({ form, called, present, recused = {} }: Attends): Attendance | undefined {
  return form && called
    ? {
        form,
        called,
        present: names(present),
        recused: Object.entries(recused).flatMap(([application, who]) => names(who).map((name) => ({ name, application }))),
      }
    : undefined;
}

/** 签到和回避: asked for once it is said how the list was deliberated. */
export function Attending({ desk }: { desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  const form: Attendance['form'] | undefined = Form.useWatch('form');
  const called: number | undefined = Form.useWatch('called');
  const came = names(Form.useWatch('present')).length;
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
          {desk.candidates.map(({ application, name }) => (
            <FormField key={application} field={{ name: ['recused', application], kind: 'text', label: t('attendance.recused', { name }) }} />
          ))}
        </>
      )}
    </fieldset>
  );
}
