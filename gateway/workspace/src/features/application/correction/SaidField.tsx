import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../api/application';
import { Departments } from '../../../ui/Departments';
import { FormField } from '../../../ui/fields';

const results = ['MET', 'NOT_MET', 'UNDETERMINED'];

/** What a finding, a decision or an opinion should say. */
export function SaidField({ name, label, findings }: { name: string; label: string; findings: Finding[] }) {
  const { t } = useTranslation('application');
  const place = ['said', name];
  if (name.startsWith('marks.')) {
    return <FormField field={{ name: place, kind: 'number', min: 0, max: 100, step: 1, label, required: true }} />;
  }
  switch (name) {
    case 'score':
    case 'source':
      return <FormField field={{ name: place, kind: 'text', max: 200, label, required: true }} />;
    case 'date':
      return <FormField field={{ name: place, kind: 'date', label, required: true }} />;
    case 'result':
      return <FormField field={{ name: place, kind: 'radio', label, required: true, options: results.map((value) => ({ value, label: t(`result.${value}`) })) }} />;
    case 'departments':
      return <Departments name={place} legend={label} />;
    case 'defects':
      return <FormField field={{ name: place, kind: 'lines', label, add: t('correction.addDefect') }} />;
    case 'conditions':
      return (
        <FormField
          field={{ name: place, kind: 'select', multiple: true, label, options: findings.map(({ condition }) => ({ value: condition, label: t(`condition.${condition}`) })) }}
        />
      );
    case 'material':
    case 'truthful':
    case 'complete':
    case 'recommended':
    case 'passed':
    case 'objection':
    case 'voided':
      return (
        <FormField
          field={{ name: place, kind: 'radio', label, required: true, options: [true, false].map((value) => ({ value, label: t(`correction.${name}.${value}`) })) }}
        />
      );
    default:
      return <FormField field={{ name: place, kind: 'area', max: name === 'basis' ? 500 : 2000, label, required: name !== 'reason' && name !== 'basis' }} />;
  }
}
