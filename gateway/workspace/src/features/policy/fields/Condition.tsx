import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AskedForm, Condition as When, Question } from '../../../api/form';
import { facts } from '../../../ui/form/answers';
import { useDrafting } from '../Drafting';
import { valueAt } from '../path';
import { useNames } from '../useNames';
import type { Of } from './Control';

const accidents = ['NONE', 'UNGRADED', 'ORDINARY', 'LARGER', 'MAJOR', 'EXTRAORDINARY'];

/** Asked always, or only where something stated before has one of some values. */
export function Condition({ path, label, value, set }: Of<'condition'>) {
  const { t } = useTranslation(['policy', 'ui']);
  const { name } = useNames();
  const { document } = useDrafting();
  const when = value as When | null | undefined;
  const before = choosable(valueAt(document, path.split('.sections')[0]!) as AskedForm, path);
  const yesNo = [
    { value: 'true', label: t('ui:form.yes') },
    { value: 'false', label: t('ui:form.no') },
  ];
  const valuesOf = (of: string) => {
    const question = before.find(({ code }) => code === of);
    if (question?.options) {
      return question.options.map(({ code, label }) => ({ value: code, label }));
    }
    return of === 'accident' ? accidents.map((one) => ({ value: one, label: name('accident', one) })) : yesNo;
  };
  return (
    <fieldset>
      <legend>{label}</legend>
      <span className="row">
        <Select
          id={path}
          className="picked"
          aria-label={label}
          value={when?.of ?? ''}
          onChange={(of) => set(of ? { of, is: [valuesOf(of)[0]!.value] } : null)}
          options={[
            { value: '', label: t('condition.always') },
            ...facts.map((fact) => ({ value: fact, label: name('fact', fact) })),
            ...before.map(({ code, label }) => ({ value: code, label })),
          ]}
        />
        {when && (
          <Checkbox.Group aria-label={t('condition.is')} options={valuesOf(when.of)} value={when.is} onChange={(is) => is.length > 0 && set({ ...when, is })} />
        )}
      </span>
    </fieldset>
  );
}

/** The questions before this place that are answered by choosing. */
function choosable(form: AskedForm, path: string): Question[] {
  const [, section = 0, question = 0] = /sections\[(\d+)](?:\.questions\[(\d+)])?/.exec(path)?.map(Number) ?? [];
  return form.sections
    .flatMap(({ questions }, at) => (at < section ? questions : at === section ? questions.slice(0, question || 0) : []))
    .filter(({ kind }) => kind === 'YES_NO' || kind === 'CHOICE' || kind === 'CHOICES');
}
