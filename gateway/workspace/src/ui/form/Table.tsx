import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../api/form';
import { Rows } from '../Rows';
import { Cell, Help, labelOf } from './Answer';
import { useRule } from './Asking';

/** A list whose rows the applicant adds. */
export function Table({ question }: { question: Question }) {
  const { t } = useTranslation('ui');
  const rule = useRule();
  const { code, label, required, columns, limit } = question;
  const place = ['answers', 'questions', code];
  return (
    <Form.List name={place} rules={rule(place, label)}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset>
          <legend>
            {label}
            {!required && <span className="quiet"> {t('form.optional')}</span>}
          </legend>
          {rows.length > 0 && (
            <Rows
              caption={label}
              rows={rows}
              id={({ key }) => String(key)}
              columns={[
                { title: t('asked.row'), cell: ({ name }) => name + 1 },
                ...(columns ?? []).map((column) => ({
                  title: labelOf(column),
                  cell: ({ name }: { name: number }) => (
                    <Form.Item name={[name, column.code]} rules={rule([...place, name, column.code], column.label)} className="cell">
                      <Cell column={column} aria-label={`${labelOf(column)} ${name + 1}`} />
                    </Form.Item>
                  ),
                })),
                {
                  title: '',
                  cell: ({ name }) => (
                    <Button aria-label={t('asked.removeRow', { label, n: name + 1 })} onClick={() => remove(name)}>
                      {t('form.remove')}
                    </Button>
                  ),
                },
              ]}
            />
          )}
          <Form.ErrorList errors={errors} />
          {rows.length < (limit ?? 20) && (
            <Button aria-label={t('asked.addRowOf', { label })} onClick={() => add({})}>
              {t('asked.addRow')}
            </Button>
          )}
          <p className="quiet">
            <Help of={question} />
          </p>
        </fieldset>
      )}
    </Form.List>
  );
}
