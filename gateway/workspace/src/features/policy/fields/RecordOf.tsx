import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Of, Part } from './Control';

/** Several parts that are one setting; where it may be unset, a box begins it. */
export function RecordOf({ shape, path, label, value, set }: Of<'record'>) {
  const { t } = useTranslation('policy');
  const record = (value ?? null) as Record<string, unknown> | null;
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      {shape.begin && (
        <p>
          <Checkbox checked={record !== null} onChange={({ target }) => set(target.checked ? shape.begin : null)}>
            {t('isSet', { label })}
          </Checkbox>
        </p>
      )}
      {record && (
        <div className="part-grid">
          {Object.entries(shape.parts)
            .filter(([name]) => shape.asked?.(name, record) ?? true)
            .map(([name, part]) => (
              <Part key={name} name={name} shape={part} path={`${path}.${name}`} value={record[name]} set={(next) => set({ ...record, [name]: next })} />
            ))}
        </div>
      )}
    </fieldset>
  );
}
