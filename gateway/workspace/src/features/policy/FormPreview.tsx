import { Form, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, type AskedForm, type Condition, previewOf } from '../../api/form';
import { useRead } from '../../api/query';
import { Marked } from '../../ui/CommandForm';
import { ProblemNote } from '../../ui/ProblemNote';
import { Assessment } from '../../ui/form/Assessment';
import { AskedSections } from '../../ui/form/AskedSections';
import { Asking } from '../../ui/form/Asking';
import { type Answered, asShown, facts } from '../../ui/form/answers';
import { useDrafting } from './Drafting';
import { today } from './today';
import { useNames } from './useNames';

const pause = 800;

/** What applicants will see, by what asks them: the same service lays it out, the same fields ask. */
export function FormPreview({ track, form }: { track: string; form: AskedForm }) {
  const { t } = useTranslation('policy');
  const { document } = useDrafting();
  const rubric = (document.rubrics as Record<string, unknown>)[track] ?? null;
  const written = useSettled(JSON.stringify({ form, rubric }));
  const asked = useRead<Asked>(['form-preview', written], () => {
    const settled = JSON.parse(written) as { form: AskedForm; rubric: unknown };
    return previewOf(settled.form, settled.rubric, Number(today().slice(0, 4)));
  });
  const [last, keep] = useState<Asked>();
  useEffect(() => {
    if (asked.data) {
      keep(asked.data);
    }
  }, [asked.data]);
  const shown = asked.data ?? last;
  return (
    <div role="region" aria-label={t('preview.title', { track: form.title })}>
      <p className="quiet">{t('preview.lead')}</p>
      {asked.error && <ProblemNote problem={asked.error} />}
      {shown && <Trial asked={shown} />}
    </div>
  );
}

/** A form to try: nothing of it is kept. */
function Trial({ asked }: { asked: Asked }) {
  const { t } = useTranslation(['policy', 'ui']);
  const { name } = useNames();
  const [form] = Form.useForm<Answered>();
  const [tried, setTried] = useState<Answered>({});
  const conditions = asked.form.sections.flatMap(({ when, questions }) => [when, ...questions.map((question) => question.when)]);
  const decisive = facts.filter((fact) => conditions.some((when?: Condition | null) => when?.of === fact));
  return (
    <Form
      form={form}
      layout="vertical"
      className="form panel"
      component="div"
      requiredMark={(name, { required }) => <Marked name={name} required={required} />}
      onValuesChange={() => setTried(form.getFieldsValue())}
    >
      <h3>{asked.form.title}</h3>
      {decisive.map((fact) => (
        <Form.Item key={fact} name={fact} label={name('fact', fact)}>
          <Radio.Group
            aria-label={name('fact', fact)}
            options={
              fact === 'accident'
                ? ['NONE', 'UNGRADED', 'ORDINARY', 'LARGER', 'MAJOR', 'EXTRAORDINARY'].map((value) => ({ value, label: name('accident', value) }))
                : [
                    { value: true, label: t('ui:form.yes') },
                    { value: false, label: t('ui:form.no') },
                  ]
            }
          />
        </Form.Item>
      ))}
      <Asking asked={asked}>
        <AskedSections sections={asShown(asked, tried).sections} />
        <Assessment />
      </Asking>
    </Form>
  );
}

/** A text once nobody has written on it for a moment. */
function useSettled(text: string) {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
