import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem';
import { stateInterests, useInterests } from '../../api/recusal';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Introduction } from '../../ui/introduction/Introduction';
import { Page, Panel } from '../../ui/Page';

interface Values {
  related: boolean;
  relation?: string;
  pledge: boolean;
}

/** 第十八条: before a dossier opens, what its reader has to do with its applicant. */
export function FirstDeclare({ problem }: { problem: Problem }) {
  const { t } = useTranslation('application');
  const round = problem.said<string>('round') ?? '';
  return (
    <Page title={problem.said<string>('name') ?? ''} trail={[{ to: '/applications', label: t('list.title') }]}>
      <Loaded query={useInterests(round)}>
        {(all) => (all.some(({ statedAt, seen }) => statedAt && !seen) ? <Declare problem={problem} /> : <Introduction>{(ready) => ready && <Declare problem={problem} />}</Introduction>)}
      </Loaded>
    </Page>
  );
}

function Declare({ problem }: { problem: Problem }) {
  const { t } = useTranslation(['application', 'ui']);
  const [form] = Form.useForm();
  const related = Form.useWatch('related', form);
  const name = problem.said<string>('name') ?? '';
  const application = problem.said<string>('application') ?? '';
  const state = ({ related, relation = '', pledge }: Values) =>
    stateInterests(problem.said<string>('round') ?? '', {
      pledge,
      none: related ? [] : [application],
      relations: related ? [{ application, relation }] : [],
    });
  return (
    <Panel title={t('interest.title')} article="第十八条">
      <p>{t('interest.lead')}</p>
      <CommandForm<Values> form={form} label={t(related ? 'interest.stepBack' : 'interest.open')} done={t('interest.done')} run={state}>
        <FormField
          field={{
            name: 'related',
            kind: 'radio',
            label: t('interest.related', { name }),
            required: true,
            options: [
              { value: false, label: t('interest.no') },
              { value: true, label: t('interest.yes') },
            ],
          }}
        />
        {related && (
          <FormField field={{ name: 'relation', kind: 'text', max: 200, label: t('ui:relation.which', { name }), help: t('ui:relation.example'), required: true }} />
        )}
        <FormField field={{ name: 'pledge', kind: 'check', label: t('ui:relation.pledge'), text: t('ui:relation.pledge'), required: true }} />
      </CommandForm>
    </Panel>
  );
}
