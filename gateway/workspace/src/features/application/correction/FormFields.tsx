import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationForm } from '../../../api/application';
import type { Correctable } from '../../../api/correction';
import type { Asked } from '../../../api/form';
import { FormField } from '../../../ui/fields';
import { Answer, Text } from '../../../ui/form/Answer';
import { useRule } from '../../../ui/form/Asking';
import { namesOf } from '../../../ui/form/answers';
import { question } from '../questions';
import { questionOf } from './useSaid';

interface Props {
  application: Application;
  asked: Asked;
  thing: Correctable;
  chosen: string[];
}

/** Those fields of the form that are wrong, asked as they were asked; the others go with them unseen, for conditions rest on them. */
export function FormFields({ application: { row, form }, asked, thing, chosen }: Props) {
  const { t } = useTranslation(['application', 'ui']);
  const rule = useRule();
  const names = namesOf(asked);
  return Object.keys(thing.values).map((field) => {
    const [part, code] = field.split(/\.(.*)/);
    const place = code ? ['answers', part!, code] : [field];
    if (!chosen.includes(field)) {
      return (
        <Form.Item key={field} name={place} hidden getValueProps={() => ({})}>
          <Input />
        </Form.Item>
      );
    }
    const asks = questionOf(asked, field);
    if (asks) {
      return <Answer key={field} question={asks} />;
    }
    return code ? (
      <Form.Item key={field} name={place} label={names[code] ?? code} rules={rule(place, names[code] ?? code, true)}>
        <Text words={asked.form.selfAssessment?.words ?? 1000} />
      </Form.Item>
    ) : (
      <FormField key={field} field={question(field as Exclude<keyof ApplicationForm, 'answers'>, row.track, [], undefined, form, t)} />
    );
  });
}
