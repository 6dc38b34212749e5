import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Vacant } from './quota';
import { listed } from './words';

/** 空缺 is said, with a reason; never filled by itself. */
export function Vacancies({ of }: { of: Vacant[] }) {
  const { t } = useTranslation('ui');
  return of.map(({ classCode, classes, count }) => {
    const label = t('vacancy.label', { name: listed(classes.map(({ name }) => name)), count });
    return (
      <Form.Item
        key={classCode}
        name={['vacancies', classCode]}
        label={label}
        extra={t('vacancy.help')}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input maxLength={1000} placeholder={t('vacancy.example')} />
      </Form.Item>
    );
  });
}

/** The vacancies that were given a reason. */
export function vacanciesOf(reasons: Record<string, string | undefined> = {}) {
  return Object.entries(reasons).flatMap(([classCode, reason]) => (reason?.trim() ? [{ classCode, reason }] : []));
}
