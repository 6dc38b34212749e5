import { Button, Form, Input, type InputRef } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

const NARROW = '\u202f';

export function MongolianField() {
  const { t } = useTranslation('branding');
  return (
    <Form.Item name="mongolianName" label={t('mongolian.name')} extra={t('mongolian.help')}>
      <Typed />
    </Form.Item>
  );
}

interface TypedProps {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
}

/** Typed along the line, as keyboards do; the space before a suffix is on no keyboard. */
function Typed({ id, value = '', onChange }: TypedProps) {
  const { t } = useTranslation('branding');
  const field = useRef<InputRef>(null);
  const insert = () => {
    const at = field.current?.input?.selectionStart ?? value.length;
    onChange?.(value.slice(0, at) + NARROW + value.slice(at));
    field.current?.focus();
  };
  return (
    <>
      <Input id={id} ref={field} className="typed" lang="mn-Mong" value={value} maxLength={80} autoComplete="off" onChange={({ target }) => onChange?.(target.value)} />
      <div className="row">
        <Button size="small" onClick={insert}>
          {t('mongolian.narrow')}
        </Button>
        <span className="quiet">{t('mongolian.count', { count: value.split(NARROW).length - 1 })}</span>
      </div>
    </>
  );
}
