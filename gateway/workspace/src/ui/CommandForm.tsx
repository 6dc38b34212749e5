import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useCommand } from '../api/query';
import { type Field, FormField } from './fields';
import { ProblemNote } from './ProblemNote';

interface Props<Values> {
  label: string;
  done: string;
  run: (values: Values) => Promise<{ data?: unknown }>;
  fields?: Field[];
  initial?: Partial<Values>;
  after?: () => void;
  change?: () => void;
  danger?: boolean;
  /** For more than one column of questions. */
  wide?: boolean;
  form?: FormInstance;
  children?: ReactNode;
}

/** A command of the procedure: its questions, its button, and its refusal shown where it belongs. */
export function CommandForm<Values extends object>({ label, done, run, fields = [], initial, after, change, danger, wide, form: given, children }: Props<Values>) {
  const [own] = Form.useForm();
  const form = given ?? own;
  const command = useCommand(run, done, after);
  const submit = (values: Values) =>
    command.mutate(values, { onError: (problem) => showAtFields(form, problem) });
  return (
    <Form
      form={form}
      layout="vertical"
      className={wide ? 'form wide' : 'form'}
      initialValues={initial}
      onFinish={submit}
      onValuesChange={change}
      scrollToFirstError={{ focus: true }}
      requiredMark={(name, { required }) => <Marked name={name} required={required} />}
    >
      {command.error && <ProblemNote problem={command.error} />}
      {fields.map((field) => (
        <FormField key={String(field.name)} field={field} />
      ))}
      {children}
      <Button type="primary" danger={danger} htmlType="submit" loading={command.isPending}>
        {label}
      </Button>
    </Form>
  );
}

/** What need not be answered says so. */
export function Marked({ name, required }: { name: ReactNode; required: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <span>
      {name}
      {!required && <span className="quiet"> {t('form.optional')}</span>}
    </span>
  );
}

/** `media[0].outlet` → where the form knows that question; `assessment[4.1.2]` is one step too. */
export function placeOf(field: string): (string | number)[] {
  return [...field.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([plain, within = plain]) => (/^\d+$/.test(within) ? Number(within) : within));
}

export function showAtFields(form: FormInstance, problem: unknown) {
  if (problem instanceof Problem) {
    form.setFields(problem.fieldErrors.map(({ field, message }) => ({ name: placeOf(field), errors: [message] })));
  }
}
