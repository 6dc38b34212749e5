import { Checkbox, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../useNames';
import type { Of } from './Control';

const few = 4;

/** One of a few in sight, or one of many in a list. */
export function Choice({ shape, path, label, value, set, describedBy }: Of<'choice'>) {
  const { name } = useNames();
  const { t } = useTranslation('policy');
  const none = shape.unset ? [{ value: null, label: t('unset') }] : [];
  const options = [...none, ...shape.of.map((one) => ({ value: one, label: name(shape.named, one) }))];
  return shape.of.length <= few ? (
    <Radio.Group id={path} name={path} aria-label={label} aria-describedby={describedBy} options={options} value={value ?? null} onChange={({ target }) => set(target.value)} />
  ) : (
    <Select id={path} className="picked" aria-label={label} options={options} value={value as string} onChange={set} />
  );
}

/** Any of several; what is laid down is not taken away. */
export function Choices({ shape, label, value, set }: Of<'choices'>) {
  const { name } = useNames();
  const chosen = (value ?? []) as string[];
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      <Checkbox.Group
        options={shape.of.map((one) => ({ value: one, label: name(shape.named, one), disabled: shape.always?.includes(one) && chosen.includes(one) }))}
        value={chosen}
        onChange={(on) => set(shape.of.filter((one) => on.includes(one)))}
      />
    </fieldset>
  );
}

export function Switch({ label, value, set, path, shape, describedBy }: Of<'switch'>) {
  return (
    <Checkbox id={path} aria-describedby={describedBy} checked={(value ?? shape.unset) === true} onChange={({ target }) => set(target.checked)}>
      {label}
    </Checkbox>
  );
}
