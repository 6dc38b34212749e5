import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Objection } from '../../api/objection';
import type { Notice } from '../../api/publicnotice';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';

/** 提请取消: the office finds it right and puts it to whoever deliberates; the name is held until they decide. */
export function ProposeRemoval({ objection: { id, application, files }, listed }: { objection: Objection; listed: Notice['listed'] }) {
  const { t } = useTranslation('publicnotice');
  const whom: Field = {
    name: 'application',
    kind: 'select',
    label: t('propose.whom'),
    required: true,
    help: t('propose.whomHelp'),
    options: listed.map(({ application, name }) => ({ value: application, label: name })),
  };
  return (
    <details>
      <summary>{t('propose.title')}</summary>
      <p className="quiet">{t('propose.lead')}</p>
      <CommandForm<{ application?: string; reason: string }>
        label={t('propose.button')}
        done={t('propose.done')}
        run={(body) => api.POST('/objections/{objection}/proposal', { params: { path: { objection: id } }, body: { ...body, files: files.length } })}
        fields={[...(application ? [] : [whom]), { name: 'reason', kind: 'area', max: 4000, label: t('propose.reason'), required: true }]}
      />
    </details>
  );
}
