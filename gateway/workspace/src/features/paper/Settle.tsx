import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { PaperEntry } from '../../api/paper';
import { CommandForm } from '../../ui/CommandForm';

/** A second officer compares the entry with its scan, and confirms or rejects it. */
export function Settle({ entry }: { entry: PaperEntry }) {
  const { t } = useTranslation('paper');
  const params = { params: { path: { entry: entry.id } } };
  return (
    <>
      <p className="quiet">{t('second')}</p>
      <CommandForm
        label={t('confirm.button')}
        done={t('confirm.done')}
        run={() => api.POST('/paper-entries/{entry}/confirmation', params)}
      />
      <details>
        <summary>{t('reject.title')}</summary>
        <CommandForm<{ reason: string }>
          danger
          label={t('reject.button')}
          done={t('reject.done')}
          run={(body) => api.POST('/paper-entries/{entry}/rejection', { ...params, body })}
          fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('reject.reason'), required: true }]}
        />
      </details>
    </>
  );
}
