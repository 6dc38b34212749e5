import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Objection, ObjectionReply } from '../../api/publicnotice';
import { CommandForm } from '../../ui/CommandForm';

/** 答复: the paper by which whoever raised it is answered, whoever ruled on it; once. */
export function Reply({ objection: { id } }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  return (
    <details>
      <summary>{t('reply.title')}</summary>
      <p className="quiet">{t('reply.lead')}</p>
      <CommandForm<ObjectionReply & { date: string }>
        label={t('reply.button')}
        done={t('reply.done')}
        run={(body) => api.POST('/objections/{objection}/reply', { params: { path: { objection: id } }, body })}
        fields={[
          { name: 'documentNumber', kind: 'text', max: 100, label: t('reply.number'), required: true },
          { name: 'date', kind: 'date', label: t('reply.date'), required: true },
          { name: 'issuer', kind: 'text', max: 100, label: t('reply.issuer'), help: t('reply.issuerHelp') },
        ]}
      />
    </details>
  );
}
