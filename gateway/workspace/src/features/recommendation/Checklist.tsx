import { Form } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Aspect, type CheckItem, checkItems, itemsOf } from '../../api/checklist';
import { FormField } from '../../ui/fields';
import { labelled } from '../../ui/words';
import { type Drafted, redrafted } from './defects';

/** What the form knows of the checklist. */
export type Gone = Partial<Record<CheckItem, { met?: boolean; remark?: string }>>;

/** 真实性 and 完整性, item by item; what fails is drafted as a defect. */
export function Checklist({ required }: { required: boolean }) {
  const { t } = useTranslation(['ui', 'recommendation']);
  const form = Form.useFormInstance();
  const gone: Gone | undefined = Form.useWatch('gone', form);
  const before = useRef<Drafted>({});
  useEffect(() => {
    const now: Drafted = {};
    for (const item of checkItems) {
      if (gone?.[item]?.met === false) {
        now[item] = labelled(t(`ui:checklist.${item}`), gone[item].remark?.trim() || t('ui:form.no'));
      }
    }
    if (JSON.stringify(now) !== JSON.stringify(before.current)) {
      form.setFieldValue('defects', redrafted(form.getFieldValue('defects') ?? [], before.current, now));
      before.current = now;
    }
  }, [gone, form, t]);
  return (['truthful', 'complete'] satisfies Aspect[]).map((aspect) => (
    <fieldset key={aspect}>
      <legend>{t(`recommendation:check.list.${aspect}`)}</legend>
      {itemsOf(aspect).map((item) => (
        <div key={item}>
          <FormField
            field={{
              name: ['gone', item, 'met'],
              kind: 'radio',
              label: t(`ui:checklist.${item}`),
              required,
              options: [
                { value: true, label: t('ui:form.yes') },
                { value: false, label: t('ui:form.no') },
              ],
            }}
          />
          {gone?.[item]?.met === false && (
            <FormField
              field={{ name: ['gone', item, 'remark'], kind: 'text', max: 300, label: t('recommendation:check.remark', { item: t(`ui:checklist.${item}`) }), required: true }}
            />
          )}
        </div>
      ))}
    </fieldset>
  ));
}
