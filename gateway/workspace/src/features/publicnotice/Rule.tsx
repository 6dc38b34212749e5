import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Objection } from '../../api/objection';
import { CommandForm } from '../../ui/CommandForm';

/** The ruling, which is answered by a paper of its own; by it nobody is taken off the list. */
export function Rule({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  return (
    <>
      <p className="quiet">{t('rule.lead')}</p>
      <CommandForm<{ upheld: boolean; reason: string }>
        label={t('rule.button')}
        done={t('rule.done')}
        run={(body) => api.POST('/objections/{objection}/ruling', { params: { path: { objection: objection.id } }, body: { ...body, files: objection.files.length } })}
        fields={[
          {
            name: 'upheld',
            kind: 'radio',
            label: t('rule.conclusion'),
            required: true,
            options: [
              { value: true, label: t('objection.upheld') },
              { value: false, label: t('objection.rejected') },
            ],
          },
          { name: 'reason', kind: 'area', max: 4000, label: t('rule.reason'), required: true, help: t('rule.help') },
        ]}
      />
    </>
  );
}
