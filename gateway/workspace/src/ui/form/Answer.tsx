import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AskedColumn, Question } from '../../api/form';
import { Article } from '../Article';
import { useRule } from './Asking';
import { Table } from './Table';
import { wordsIn } from './codes';
import { Years } from './Years';

export const labelOf = ({ label, unit }: { label: string; unit?: string | null }) => (unit ? `${label}（${unit}）` : label);

/** One question as its kind is asked. */
export function Answer({ question }: { question: Question }) {
  const rule = useRule();
  const { code, kind, required } = question;
  const name = ['answers', 'questions', code];
  if (kind === 'TABLE') {
    return <Table question={question} />;
  }
  if (kind === 'YEARS') {
    return <Years question={question} />;
  }
  return (
    <Form.Item name={name} label={labelOf(question)} extra={<Help of={question} />} rules={rule(name, question.label, required)} validateFirst>
      <Control question={question} />
    </Form.Item>
  );
}

export function Help({ of: { help, article } }: { of: Pick<Question, 'help' | 'article'> }) {
  return help || article ? (
    <>
      {help} {article && <Article>{article}</Article>}
    </>
  ) : undefined;
}

/** Under the item's own id, so that its label names it. */
function Control({ question, ...item }: { question: Question; id?: string }) {
  const { t } = useTranslation('ui');
  const { kind, label, limit, options } = question;
  const choices = options?.map(({ code, label }) => ({ value: code, label }));
  switch (kind) {
    case 'LONG_TEXT':
      return <Text {...item} words={limit ?? 2000} />;
    case 'YES_NO':
      return (
        <Radio.Group
          {...item}
          aria-label={label}
          options={[
            { value: true, label: t('form.yes') },
            { value: false, label: t('form.no') },
          ]}
        />
      );
    case 'CHOICE':
      return <Select {...item} allowClear options={choices} showSearch={{ optionFilterProp: 'label' }} />;
    case 'CHOICES':
      return <Select {...item} mode="multiple" options={choices} showSearch={{ optionFilterProp: 'label' }} />;
    default:
      return <Cell {...item} column={question as AskedColumn} />;
  }
}

/** A line, a number or a date. */
export function Cell({ column: { kind, limit, least, most }, ...item }: { column: AskedColumn; id?: string; 'aria-label'?: string }) {
  switch (kind) {
    case 'INTEGER':
    case 'NUMBER':
      return <InputNumber {...item} min={least ?? undefined} max={most ?? undefined} precision={kind === 'INTEGER' ? 0 : undefined} className="figure" />;
    case 'DATE':
      return <Input {...item} type="date" className="date" />;
    case 'CREDIT_CODE':
    case 'IDENTITY_NUMBER':
      return <Input {...item} maxLength={18} autoComplete="off" />;
    default:
      return <Input {...item} maxLength={limit ?? 200} autoComplete="off" />;
  }
}

/** Counts as people do: a Chinese character is one, a word of letters is one. */
export function Text({ words, ...item }: { words: number; id?: string }) {
  return <Input.TextArea {...item} rows={4} className="area" count={{ show: true, max: words, strategy: wordsIn }} />;
}
