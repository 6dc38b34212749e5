import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { checkItems, itemsOf, type LocalCheckResult } from '../../api/checklist';
import { useSeats } from '../../api/session';
import { Decision } from '../../ui/Decision';
import { Departments } from '../../ui/Departments';
import { type Field, FormField } from '../../ui/fields';
import { Checklist, type Gone } from './Checklist';
import { checker, others } from './recommenders';

type Check = Omit<LocalCheckResult, 'items' | 'truthful' | 'complete'> & { truthful?: boolean; complete?: boolean; gone?: Gone };

const checkers = ['county/board', ...others];

/** 真实性、完整性审查: anything wanting sends the dossier back, with all defects at once. */
export function LocalCheck() {
  const { t } = useTranslation(['recommendation', 'ui']);
  const checks = useSeats()(...checkers);
  const yesNo = (name: 'truthful' | 'complete'): Field => ({
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
    <Decision<Check, LocalCheckResult>
      title={t('check.title')}
      article="第十三条(一)"
      judges
      status="SUBMITTED"
      label={t('check.button')}
      done={t('check.done')}
      paper={{ decision: 'local-check', seats: checkers, unit: checker }}
      toBody={concluded}
      run={(application, body) =>
        api.POST('/applications/{application}/local-check', { params: { path: { application } }, body })
      }
      fields={checks ? [] : [yesNo('truthful'), yesNo('complete')]}
    >
      {!checks && <p className="quiet">{t('check.list.onPaper')}</p>}
      <Checklist required={checks} />
      <Departments name="departments" legend={t('check.departments')} />
      <FormField
        field={{ name: 'defects', kind: 'lines', label: t('check.defects'), add: t('check.addDefect'), help: t('check.help') }}
      />
      <FormField field={{ name: 'completeBy', kind: 'date', label: t('check.completeBy'), help: t('check.completeByHelp') }} />
    </Decision>
  );
}

/** The conclusion is the list's own; of a paper what stands on it. */
function concluded({ gone = {}, truthful, complete, ...rest }: Check): LocalCheckResult {
  const items = checkItems.flatMap((item) => {
    const { met, remark } = gone[item] ?? {};
    return met === undefined ? [] : [{ item, met, ...(met ? {} : { remark }) }];
  });
  const all = (aspect: 'truthful' | 'complete') => itemsOf(aspect).every((item) => gone[item]?.met === true);
  return { ...rest, truthful: truthful ?? all('truthful'), complete: complete ?? all('complete'), items };
}
