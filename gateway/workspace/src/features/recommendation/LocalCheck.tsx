import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Decision } from '../../ui/Decision';
import { Departments } from '../../ui/Departments';
import { type Field, FormField } from '../../ui/fields';
import { checker, others } from './recommenders';

interface Check {
  truthful: boolean;
  complete: boolean;
  departments?: { name: string; opinion: string }[];
  defects?: string[];
  completeBy?: string;
}

/** 真实性、完整性审查: anything wanting sends the dossier back, with all defects at once. */
export function LocalCheck() {
  const { t } = useTranslation(['recommendation', 'ui']);
  const yesNo = (name: string): Field => ({
    name,
    kind: 'radio',
    label: t(`check.${name}`),
    required: true,
    options: [
      { value: true, label: t('ui:form.yes') },
      { value: false, label: t('ui:form.no') },
    ],
  });
  return (
    <Decision<Check>
      title={t('check.title')}
      article="第十三条(一)"
      judges
      status="SUBMITTED"
      label={t('check.button')}
      done={t('check.done')}
      paper={{ decision: 'local-check', seats: ['county/board', ...others], unit: checker }}
      run={(application, body) =>
        api.POST('/applications/{application}/local-check', { params: { path: { application } }, body })
      }
      fields={[yesNo('truthful'), yesNo('complete')]}
    >
      <Departments name="departments" legend={t('check.departments')} />
      <FormField
        field={{ name: 'defects', kind: 'lines', label: t('check.defects'), add: t('check.addDefect'), help: t('check.help') }}
      />
      <FormField field={{ name: 'completeBy', kind: 'date', label: t('check.completeBy'), help: t('check.completeByHelp') }} />
    </Decision>
  );
}
