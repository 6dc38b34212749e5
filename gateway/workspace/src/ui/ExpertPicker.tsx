import { Form, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExperts } from '../api/expert';

interface Props {
  name: string;
  label: string;
  required?: boolean;
  /** Who is there already. */
  except?: Set<string>;
}

/** Admitted experts, chosen by what they are called, where they work and what they know: looked for where they are kept. */
export function ExpertPicker({ name, label, required, except }: Props) {
  const { t } = useTranslation('ui');
  const [typed, type] = useState('');
  const words = useSettled(typed.trim());
  const { data, isFetching } = useExperts({ standing: 'ADMITTED', words: words || undefined });
  const found = (data?.pages[0] ?? []).filter(({ id }) => !except?.has(id));
  return (
    <Form.Item name={name} label={label} extra={t('experts.help')} rules={[{ required, message: t('form.required', { label }) }]}>
      <Select
        mode="multiple"
        loading={isFetching}
        showSearch={{ filterOption: false, onSearch: type, autoClearSearchValue: true }}
        notFoundContent={isFetching ? t('loading') : t('experts.none')}
        options={found.map(({ id, name, employer }) => ({ value: id, label: t('experts.one', { name, employer }) }))}
      />
    </Form.Item>
  );
}

/** What was typed, once nothing more is. */
function useSettled(text: string) {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => settle(text), 250);
    return () => clearTimeout(waiting);
  }, [text]);
  return settled;
}
