import { Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useId } from 'react';
import i18n from 'i18next';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useCommand } from '../api/query';
import { type Field, FormField } from './fields';
import { ProblemNote } from './ProblemNote';
import { dropWritten, keepWritten, written } from './written';

interface Props<Values> {
  /** Without one there is nothing to send off, only to write. */
  label?: string;
  done: string;
  run: (values: Values) => Promise<{ data?: unknown }>;
  fields?: Field[];
  initial?: Partial<Values>;
  /** Under which this browser keeps what is written until it is taken: for a form that is filled in where the line breaks. */
  draft?: string;
  after?: () => void;
  change?: () => void;
  danger?: boolean;
  /** For more than one column of questions. */
  wide?: boolean;
  form?: FormInstance;
  children?: ReactNode;
}

/** A command of the procedure: its questions, its button, and its refusal shown where it belongs. */
export function CommandForm<Values extends object>({ label, done, run, fields = [], initial, draft, after, change, danger, wide, form: given, children }: Props<Values>) {
  const [own] = Form.useForm();
  // two forms of a page may ask the same: each label is of its own form's field
  const unique = useId();
  const form = given ?? own;
  const command = useCommand(run, done, after);
  const submit = (values: Values) =>
    command.mutate(values, { onSuccess: () => dropWritten(draft), onError: (problem) => showAtFields(form, problem) });
  return (
    <Form
      form={form}
      name={unique}
      layout="vertical"
      className={wide ? 'form wide' : 'form'}
      initialValues={{ ...initial, ...written<Values>(draft) }}
      onFinish={submit}
      onValuesChange={(_, values) => {
        keepWritten(draft, values);
        change?.();
      }}
      scrollToFirstError={{ focus: true }}
      requiredMark={(name, { required }) => <Marked name={name} required={required} />}
    >
      {command.error && <ProblemNote problem={command.error} />}
      {fields.map((field) => (
        <FormField key={String(field.name)} field={field} />
      ))}
      {children}
      {label && (
        <Button type="primary" danger={danger} htmlType="submit" loading={command.isPending}>
          {label}
        </Button>
      )}
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
    form.setFields(problem.fieldErrors.map(({ field, message }) => atField(form, placeOf(field), message)));
  }
}

/** What is wrong within an answer that the form asks as one (`divisions[3].name`) is told there, with its line. */
function atField(form: FormInstance, place: (string | number)[], message: string) {
  const asked = new Set(form.getFieldsError().map(({ name }) => JSON.stringify(name)));
  const lengths = place.map((_, at) => place.length - at);
  const length = lengths.find((length) => asked.has(JSON.stringify(place.slice(0, length)))) ?? place.length;
  const line = place[length];
  return { name: place.slice(0, length), errors: [typeof line === 'number' ? i18n.t('ui:form.line', { line: line + 1, message }) : message] };
}
