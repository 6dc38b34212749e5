import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../ui/fields';

/** 曾任职单位, and when each was left. */
export function Former() {
  const { t } = useTranslation(['expert', 'ui']);
  return (
    <Form.List name="formerEmployers">
      {(left, { add, remove }) => (
        <fieldset>
          <legend>{t('former.title')}</legend>
          {left.map(({ key, name }) => (
            <div className="grid" key={key}>
              <FormField field={{ name: [name, 'name'], kind: 'text', label: t('former.name'), required: true }} />
              <Form.Item name={[name, 'leftOn']} label={t('former.leftOn')} rules={[{ required: true, message: t('ui:form.required', { label: t('former.leftOn') }) }]}>
                <Input type="date" />
              </Form.Item>
              <div className="row" style={{ alignSelf: 'center' }}>
                <Button onClick={() => remove(name)}>{t('ui:form.remove')}</Button>
              </div>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('former.add')}</Button>
          <p className="quiet">{t('former.help')}</p>
        </fieldset>
      )}
    </Form.List>
  );
}
