import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Rows } from './Rows';

export interface Difference {
  field: string;
  mine: ReactNode;
  theirs: ReactNode;
}

/** Two versions side by side; a person decides which stands. */
export function Conflict({ differences, keep, take }: { differences: Difference[]; keep: () => void; take: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <div className="problem" role="alert">
      <h2>{t('conflict.title')}</h2>
      <p>{t('conflict.lead')}</p>
      <Rows
        caption={t('conflict.title')}
        rows={differences}
        id={({ field }) => field}
        columns={[
          { title: t('conflict.field'), cell: ({ field }) => field },
          { title: t('conflict.mine'), cell: ({ mine }) => mine || '—' },
          { title: t('conflict.theirs'), cell: ({ theirs }) => theirs || '—' },
        ]}
      />
      <p className="row" style={{ marginTop: '1rem' }}>
        <Button type="primary" onClick={keep}>
          {t('conflict.keep')}
        </Button>
        <Button onClick={take}>{t('conflict.take')}</Button>
      </p>
    </div>
  );
}

type Value = (key: string, value: unknown) => ReactNode;

/** Where two records differ, in words. */
export function differences(mine: object, theirs: object, name: (key: string) => string, value: Value = (_, it) => text(it)): Difference[] {
  const [a, b] = [mine as Record<string, unknown>, theirs as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => text(a[key]) !== text(b[key]))
    .map((key) => ({ field: name(key), mine: value(key, a[key]), theirs: value(key, b[key]) }));
}

/** The same for what says the same: nothing in a list is nothing said, and fields have no order. */
function text(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    return '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value, (_, it) => (it && typeof it === 'object' && !Array.isArray(it) ? Object.fromEntries(Object.entries(it).sort()) : it));
}
