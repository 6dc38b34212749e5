import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Notice, Objection } from '../../api/publicnotice';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';

/** The ruling and the answer to whoever raised it; that a name is taken off the list is for the head. */
export function Rule({ objection, listed }: { objection: Objection; listed: Notice['listed'] }) {
  const { t } = useTranslation('publicnotice');
  const head = useSeats()('office/head');
  const remove: Field = { name: 'remove', kind: 'check', label: t('rule.remove'), text: t('rule.remove'), help: t('rule.removeHelp') };
  const whom: Field = {
    name: 'application',
    kind: 'select',
    label: t('rule.whom'),
    help: t('rule.whomHelp'),
    options: listed.map(({ application, name }) => ({ value: application, label: name })),
  };
  return (
    <>
      {!head && <p className="quiet">{t('rule.headRemoves')}</p>}
      <CommandForm<{ upheld: boolean; reason: string; remove?: boolean; application?: string; document?: string }>
        label={t('rule.button')}
        done={t('rule.done')}
        initial={{ remove: false }}
        run={({ remove = false, ...said }) => api.POST('/objections/{objection}/ruling', { params: { path: { objection: objection.id } }, body: { ...said, remove } })}
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
          ...(head ? [remove] : []),
          ...(head && !objection.application ? [whom] : []),
          { name: 'reason', kind: 'area', max: 4000, label: t('rule.reason'), required: true, help: t('rule.help') },
          { name: 'document', kind: 'text', max: 100, label: t('rule.document') },
        ]}
      />
    </>
  );
}
