import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { isColour } from './reads';

/** A colour by its number, or by the browser's own picker. */
export function ColourField({ name, shown }: { name: 'main' | 'accent'; shown: string }) {
  const { t } = useTranslation('branding');
  return (
    <Form.Item
      name={name}
      label={t(`look.${name}`)}
      extra={t(`look.${name}Help`, { shown })}
      rules={[{ validator: async (_, text?: string) => (!text || isColour(text) ? undefined : Promise.reject(t('look.format'))) }]}
    >
      <Picker label={t(`look.pick.${name}`)} shown={shown} />
    </Form.Item>
  );
}

interface PickerProps {
  id?: string;
  value?: string;
  onChange?: (colour: string) => void;
  label: string;
  shown: string;
}

function Picker({ id, value, onChange, label, shown }: PickerProps) {
  return (
    <div className="row picker">
      <Input id={id} value={value} maxLength={7} autoComplete="off" placeholder={shown} onChange={({ target }) => onChange?.(target.value)} />
      <input type="color" aria-label={label} value={shown.toLowerCase()} onChange={({ target }) => onChange?.(target.value)} />
    </div>
  );
}
