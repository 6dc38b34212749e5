import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AwardClass } from '../api/round';

/** 空缺 is said, with a reason; never filled by itself. */
export function Vacancies({ classes, taken }: { classes: AwardClass[]; taken: (classCode: string) => number }) {
  const { t } = useTranslation('ui');
  return classes
    .filter(({ code, quota }) => taken(code) < quota)
    .map(({ code, name, quota }) => {
      const label = t('vacancy.label', { name, count: quota - taken(code) });
      return (
        <Form.Item
          key={code}
          name={['vacancies', code]}
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
