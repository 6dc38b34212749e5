import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** What a form of relations gives, by application. */
export type Related = Record<string, { on?: boolean; relation?: string }>;

/** Those with whom there is something, and what. */
export function relations(related: Related = {}) {
  return Object.entries(related)
    .filter(([, { on }]) => on)
    .map(([application, { relation = '' }]) => ({ application, relation }));
}

/** 利害关系 with one applicant: ticked where there is one, and said what it is. */
export function Relation({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('ui');
  const on = Form.useWatch(['related', id, 'on']);
  const label = t('relation.which', { name });
  return (
    <div className="choice">
      <Form.Item name={['related', id, 'on']} valuePropName="checked" noStyle>
        <Checkbox>{name}</Checkbox>
      </Form.Item>
      {on && (
        <Form.Item
          name={['related', id, 'relation']}
          label={label}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
        >
          <Input maxLength={200} placeholder={t('relation.example')} />
        </Form.Item>
      )}
    </div>
  );
}
