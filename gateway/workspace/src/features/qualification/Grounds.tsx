import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/application';
import { cited } from '../../ui/citation';
import { FormField } from '../../ui/fields';

/** What of it stands unmet already. */
export const unmet = (findings: Finding[]) => findings.filter(({ result }) => result === 'NOT_MET').map(({ condition }) => condition);

/** 不符合: which conditions failed, asked of whoever refuses for more than the dossier itself; the applicant is told their articles. */
export function Grounds({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation(['qualification', 'application']);
  const options = findings.map(({ condition, article }) => ({
    value: condition,
    label: t('application:appraise.of', { condition: t(`application:condition.${condition}`), article: cited(article) }),
  }));
  const passed = Form.useWatch('passed');
  const incomplete = Form.useWatch('material') === true;
  return passed !== false ? null : (
    <>
      <FormField field={{ name: 'conditions', kind: 'checks', label: t('grounds.conditions'), help: t('grounds.help'), options, required: !incomplete }} />
      <FormField field={{ name: 'material', kind: 'check', label: t('grounds.material'), text: t('grounds.material') }} />
    </>
  );
}
