import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../api/form';
import { namesOf } from '../../ui/form/answers';

/** 第二十三条: which answers are declared a trade or technical secret, and whether the self-assessment is as a whole. */
export function SecretAnswers({ asked }: { asked: Asked }) {
  const { t } = useTranslation('application');
  const options = Object.entries({ summary: t('form.summary'), ...namesOf(asked) }).map(([value, label]) => ({ value, label }));
  return (
    <Form.Item name={['answers', 'secret']} label={t('form.secretAnswers')} extra={t('help.secretAnswers')}>
      <Select mode="multiple" options={options} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}
