import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Objection } from '../../api/publicnotice';
import { CommandForm } from '../../ui/CommandForm';
import { moment } from '../../ui/dates';
import { Due } from '../../ui/Due';
import type { Field } from '../../ui/fields';
import { Facts } from '../../ui/Rows';
import { labelled } from '../../ui/words';
import { useNotices } from './reads';

export function Objections({ of }: { of: Objection[] }) {
  return of.map((objection) => <One key={objection.id} objection={objection} />);
}

function One({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  const { name, contact, upheld } = objection;
  return (
    <article className="objection">
      <Facts
        of={[
          [t('objection.receipt'), objection.receipt],
          [t('objection.raised'), moment(objection.raisedAt)],
          [t('objection.from'), name || contact ? `${name ?? ''} ${contact ?? ''}` : t('objection.anonymous')],
          [t('objection.text'), objection.text],
          upheld === undefined
            ? [t('objection.answerBy'), <Due key="due" last={objection.answerBy} provisional={objection.provisional} />]
            : [t('objection.ruling'), labelled(t(upheld ? 'objection.upheld' : 'objection.rejected'), objection.ruling ?? '')],
        ]}
      />
      {upheld === undefined && <Rule objection={objection} />}
    </article>
  );
}

function Rule({ objection }: { objection: Objection }) {
  const { t } = useTranslation(['publicnotice', 'ui']);
  const listed = useNotices().data?.find(({ id }) => id === objection.notice)?.listed ?? [];
  const whom: Field = {
    name: 'application',
    kind: 'select',
    label: t('rule.whom'),
    help: t('rule.whomHelp'),
    options: listed.map(({ application, name }) => ({ value: application, label: name })),
  };
  return (
    <CommandForm<{ upheld: boolean; reason: string; remove: boolean; application?: string }>
      label={t('rule.button')}
      done={t('rule.done')}
      initial={{ remove: false }}
      run={(body) =>
        api.POST('/objections/{objection}/ruling', {
          params: { path: { objection: objection.id } },
          body,
        })
      }
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
        { name: 'remove', kind: 'check', label: t('rule.remove'), text: t('rule.remove') },
        ...(objection.application ? [] : [whom]),
        { name: 'reason', kind: 'area', max: 4000, label: t('rule.reason'), required: true, help: t('rule.help') },
      ]}
    />
  );
}
