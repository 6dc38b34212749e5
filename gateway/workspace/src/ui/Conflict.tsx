import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Rows } from './Rows';

export interface Difference {
  field: string;
  mine: string;
  theirs: string;
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

/** Where two records differ, in words. */
export function differences(mine: object, theirs: object, name: (key: string) => string): Difference[] {
  const [a, b] = [mine as Record<string, unknown>, theirs as Record<string, unknown>];
  const shown = (value: unknown) => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .map((key) => ({ field: name(key), mine: shown(a[key]), theirs: shown(b[key]) }))
    .filter((difference) => difference.mine !== difference.theirs);
}
