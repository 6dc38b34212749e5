import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormField } from './fields';

/** 部门意见: what each of several departments said. */
export function Departments({ name, legend }: { name: string | string[]; legend: string }) {
  const { t } = useTranslation('ui');
  return (
    <Form.List name={name}>
      {(departments, { add, remove }) => (
        <fieldset>
          <legend>{legend}</legend>
          {departments.map((department) => (
            <div key={department.key}>
              <FormField field={{ name: [department.name, 'name'], kind: 'text', max: 100, label: t('departments.name'), required: true }} />
              <FormField field={{ name: [department.name, 'opinion'], kind: 'area', max: 1000, label: t('departments.opinion'), required: true }} />
              <p>
                <Button onClick={() => remove(department.name)}>{t('form.remove')}</Button>
              </p>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('departments.add')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
