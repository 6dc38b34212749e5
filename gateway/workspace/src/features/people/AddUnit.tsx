import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Page, Panel } from '../../ui/Page';

/** Every region has the others from the beginning, and its counties by its divisions. */
const kinds = ['member', 'department', 'association', 'finance', 'observer'];

/** 成员单位、行业主管部门、行业组织: set up before anybody is seated there, and renamed under the same code. */
export function AddUnit() {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  return (
    <Page title={t('addUnit.title')} article="第七条至第九条" lead={t('addUnit.lead')} trail={[{ to: '/people', label: t('title') }]}>
      <Panel>
        <CommandForm<{ units: { kind: string; code: string; name: string }[] }>
          label={t('addUnit.button')}
          done={t('addUnit.done')}
          run={(body) => askTenant('/units', { method: 'POST', body })}
          after={() => navigate('/people')}
          fields={[
            { name: ['units', 0, 'kind'], kind: 'select', label: t('kind'), required: true, options: kinds.map((kind) => ({ value: kind, label: t(`kindOf.${kind}`) })) },
            { name: ['units', 0, 'name'], kind: 'text', max: 60, label: t('unit'), required: true },
            { name: ['units', 0, 'code'], kind: 'text', max: 31, label: t('addUnit.code'), required: true, help: t('addUnit.codeHelp') },
          ]}
        />
      </Panel>
    </Page>
  );
}
