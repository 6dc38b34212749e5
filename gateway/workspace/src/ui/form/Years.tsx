import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../api/form';
import { Rows } from '../Rows';
import { Cell, Help, labelOf } from './Answer';
import { closedYears } from './answers';
import { useAsking, useRule } from './Asking';

/** The closed fiscal years before the round's, each a row. */
export function Years({ question }: { question: Question }) {
  const { t } = useTranslation('ui');
  const rule = useRule();
  const { year } = useAsking();
  const { code, label, required, columns } = question;
  const place = ['answers', 'questions', code];
  return (
    <fieldset>
      <legend>
        {label}
        {!required && <span className="quiet"> {t('form.optional')}</span>}
      </legend>
      <Rows
        caption={label}
        rows={closedYears(question, year).map((closed, at) => ({ closed, at }))}
        id={({ closed }) => String(closed)}
        columns={[
          { title: t('asked.year'), cell: ({ closed }) => t('asked.inYear', { year: closed }) },
          ...(columns ?? []).map((column) => ({
            title: labelOf(column),
            cell: ({ closed, at }: { closed: number; at: number }) => (
              <Form.Item name={[...place, at, column.code]} rules={rule([...place, at, column.code], column.label)} className="cell">
                <Cell column={column} aria-label={`${labelOf(column)} ${t('asked.inYear', { year: closed })}`} />
              </Form.Item>
            ),
          })),
        ]}
      />
      <p className="quiet">
        <Help of={question} />
      </p>
    </fieldset>
  );
}
