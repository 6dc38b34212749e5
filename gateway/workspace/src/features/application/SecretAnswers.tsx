import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../api/form';
import { namesOf } from '../../ui/form/answers';

/** 第二十三条: which answers are declared a trade or technical secret. */
export function SecretAnswers({ asked }: { asked: Asked }) {
  const { t } = useTranslation('application');
  const options = Object.entries(namesOf(asked)).map(([value, label]) => ({ value, label }));
  return options.length === 0 ? null : (
    <Form.Item name={['answers', 'secret']} label={t('form.secretAnswers')} extra={t('help.secretAnswers')}>
      <Select mode="multiple" options={options} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}
