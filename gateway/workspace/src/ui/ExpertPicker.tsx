import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Standing, useExperts } from '../api/expert';
import { useSettled } from './useSettled';

interface Chosen {
  expert: string;
  name: string;
  employer: string;
}

interface Props {
  name: string;
  label: string;
  required?: boolean;
  /** Whom to choose from; anybody of the pool unless told. */
  standing?: Standing;
  /** Who is there already, and not to be chosen again. */
  except?: Set<string>;
  /** Who is chosen to begin with. */
  chosen?: Chosen[];
  /** Whether how much they have still to review matters. */
  work?: boolean;
}

/** Experts chosen by what they are called, where they work and what they know: looked for where they are kept. */
export function ExpertPicker({ name, label, required, standing, except, chosen = [], work }: Props) {
  const { t } = useTranslation('ui');
  const [typed, type] = useState('');
  const words = useSettled(typed.trim()) || undefined;
  const { data, isFetching } = useExperts({ standing, words });
  const found = (data?.pages[0] ?? []).filter(({ id }) => !except?.has(id));
  const there = new Set(found.map(({ id }) => id));
  const options = [
    ...(words ? [] : chosen.filter(({ expert }) => !there.has(expert)).map((one) => ({ value: one.expert, label: t('experts.one', { ...one }) }))),
    ...found.map(({ id, expert: { name, employer }, work: { open } }) => ({ value: id, label: t(work ? 'experts.withWork' : 'experts.one', { name, employer, count: open }) })),
  ];
  return (
    <Form.Item name={name} label={label} extra={t('experts.help')} rules={[{ required, message: t('form.required', { label }) }]}>
      <Select
        mode="multiple"
        loading={isFetching}
        showSearch={{ filterOption: false, onSearch: type, autoClearSearchValue: true }}
        notFoundContent={isFetching ? t('loading') : t('experts.none')}
        options={options}
      />
    </Form.Item>
  );
}
