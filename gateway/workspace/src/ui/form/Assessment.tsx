import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { itemsOf } from './answers';
import { Text } from './Answer';
import { useAsking, useRule } from './Asking';

/** 自评: a text for each item of the rubric, within the form's limit. */
export function Assessment() {
  const { t } = useTranslation('ui');
  const rule = useRule();
  const { form, rubric } = useAsking();
  const written: Record<string, string> = Form.useWatch(['answers', 'assessment']) ?? {};
  const words = form.selfAssessment?.words;
  if (!words || rubric.length === 0) {
    return null;
  }
  const items = itemsOf(rubric);
  return (
    <section id="assessment">
      <h3>{t('asked.assessment')}</h3>
      <p className="quiet">
        {form.selfAssessment?.help} {t('asked.words', { words })}
      </p>
      <p role="status">{t('asked.progress', { done: items.filter(({ code }) => written[code]?.trim()).length, all: items.length })}</p>
      {rubric.map(({ code, name, points, items }) => (
        <fieldset key={code}>
          <legend>
            {name} <span className="quiet">{t('asked.points', { points })}</span>
          </legend>
          {items.map((item) => {
            const place = ['answers', 'assessment', item.code];
            return (
              <Form.Item key={item.code} name={place} label={`${item.code} ${item.name}（${t('asked.points', { points: item.points })}）`} rules={rule(place, item.name, true)}>
                <Text words={words} />
              </Form.Item>
            );
          })}
        </fieldset>
      ))}
    </section>
  );
}
