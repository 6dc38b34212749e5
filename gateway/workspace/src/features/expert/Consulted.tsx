import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../ui/fields';

/** 咨询服务: whom they advised, and in which year last. */
export function Consulted() {
  const { t } = useTranslation(['expert', 'ui']);
  return (
    <Form.List name="consultancies">
      {(given, { add, remove }) => (
        <fieldset>
          <legend>{t('consulted.title')}</legend>
          {given.map(({ key, name }) => (
            <div className="grid" key={key}>
              <FormField field={{ name: [name, 'name'], kind: 'text', label: t('consulted.name'), required: true }} />
              <FormField field={{ name: [name, 'year'], kind: 'number', min: 1980, label: t('consulted.year'), required: true }} />
              <div className="row" style={{ alignSelf: 'center' }}>
                <Button onClick={() => remove(name)}>{t('ui:form.remove')}</Button>
              </div>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('consulted.add')}</Button>
          <p className="quiet">{t('consulted.help')}</p>
        </fieldset>
      )}
    </Form.List>
  );
}
