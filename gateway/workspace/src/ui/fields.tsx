import type { TextAreaProps } from 'antd/es/input';
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Option {
  value: string | boolean;
  label: ReactNode;
}

interface Common {
  name: string | (string | number)[];
  label: string;
  help?: ReactNode;
  required?: boolean;
}

export type Field = Common &
  (
    | { kind: 'text' | 'area'; max?: number; mono?: boolean }
    | { kind: 'date' | 'time' | 'moment' }
    | { kind: 'number'; min?: number; max?: number; step?: number; precision?: number }
    | { kind: 'radio'; options: Option[] }
    /** `look`: what is typed is looked for elsewhere, and the options are what was found. */
    | { kind: 'select'; options: { value: string; label: string }[]; multiple?: boolean; look?: (typed: string) => void }
    | { kind: 'checks'; options: Option[] }
    | { kind: 'check'; text: ReactNode; disabled?: boolean }
    | { kind: 'file' | 'photo' | 'letter' }
    | { kind: 'lines'; add: string; max?: number }
  );

/** One labelled question of a form. Dates are the browser's own: they work with keyboard and screen reader. */
export function FormField({ field }: { field: Field }) {
  const { t } = useTranslation('ui');
  const { name, label, help, required } = field;
  if (field.kind === 'lines') {
    return <Lines field={field} />;
  }
  const rules =
    field.kind === 'check'
      ? [{ validator: async (_: unknown, on?: boolean) => (required && !on ? Promise.reject(t('form.check')) : undefined) }]
      : // a rule that speaks of white space holds for text only: it would refuse a choice
        [{ required, message: t('form.required', { label }), ...((field.kind === 'text' || field.kind === 'area') && { whitespace: true }) }];
  return (
    <Form.Item
      name={name}
      label={field.kind === 'check' ? undefined : label}
      extra={help}
      rules={rules}
      valuePropName={field.kind === 'check' ? 'checked' : 'value'}
      {...((field.kind === 'file' || field.kind === 'photo' || field.kind === 'letter') && chosen)}
    >
      {control(field)}
    </Form.Item>
  );
}

/** What is chosen is the browser's to show; the form keeps the file itself. */
const chosen = {
  getValueProps: () => ({}),
  getValueFromEvent: (event: { target: HTMLInputElement }) => event.target.files?.[0],
};

function control(field: Exclude<Field, { kind: 'lines' }>) {
  switch (field.kind) {
    case 'text':
      return <Input maxLength={field.max ?? 200} autoComplete="off" />;
    case 'area':
      return <Area max={field.max} />;
    case 'date':
      return <Input type="date" style={{ maxWidth: '12rem' }} />;
    case 'moment':
      return <Input type="datetime-local" style={{ maxWidth: '16rem' }} />;
    case 'time':
      return <Input type="time" style={{ maxWidth: '8rem' }} />;
    case 'number':
      return <InputNumber min={field.min} max={field.max} step={field.step} precision={field.precision ?? 0} />;
    case 'file':
      return <Input type="file" accept="application/pdf,image/png,image/jpeg" />;
    case 'letter':
      return <Input type="file" accept="application/json,.json" />;
    case 'photo':
      return <Input type="file" accept="image/jpeg,image/png" />;
    case 'radio':
      return <Radio.Group aria-label={field.label} options={field.options} />;
    case 'checks':
      return <Checks label={field.label} options={field.options} />;
    case 'select':
      return (
        <Select
          options={field.options}
          mode={field.multiple ? 'multiple' : undefined}
          showSearch={field.look ? { filterOption: false, onSearch: field.look, autoClearSearchValue: true } : { optionFilterProp: 'label' }}
        />
      );
    case 'check':
      return <Checkbox disabled={field.disabled}>{field.text}</Checkbox>;
  }
}

/** Grows with what is written by the browser's own means: the component's needs inline style, which the policy forbids. */
export function Area({ max = 2000, rows = 3, ...rest }: { max?: number; rows?: number } & TextAreaProps) {
  return <Input.TextArea {...rest} maxLength={max} showCount rows={rows} className="area" />;
}

/** A group of boxes cannot itself be required: the rule says so where it matters. */
function Checks({ id, label, value, onChange, options }: ChecksProps) {
  return (
    <div role="group" aria-label={label}>
      <Checkbox.Group name={id} value={value} onChange={onChange} options={options as { value: string; label: ReactNode }[]} />
    </div>
  );
}

interface ChecksProps {
  id?: string;
  label: string;
  value?: string[];
  onChange?: (on: string[]) => void;
  options: Option[];
}

function Lines({ field }: { field: Common & { kind: 'lines'; add: string; max?: number } }) {
  const { t } = useTranslation('ui');
  return (
    <Form.List name={field.name}>
      {(lines, { add, remove }) => (
        <fieldset>
          <legend>{field.label}</legend>
          {lines.map((line, index) => (
            <div key={line.key} className="row" style={{ flexWrap: 'nowrap', alignItems: 'start' }}>
              <Form.Item
                name={line.name}
                style={{ flex: 1 }}
                rules={[{ required: true, whitespace: true, message: t('form.required', { label: field.label }) }]}
              >
                <Input maxLength={field.max ?? 500} aria-label={`${field.label} ${index + 1}`} />
              </Form.Item>
              <Button onClick={() => remove(line.name)}>{t('form.remove')}</Button>
            </div>
          ))}
          <Button onClick={() => add('')}>{field.add}</Button>
          {field.help && <p className="quiet">{field.help}</p>}
        </fieldset>
      )}
    </Form.List>
  );
}
