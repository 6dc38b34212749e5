import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Of } from './Control';

/** A number within its range; where it may be unset, a box says so instead of an empty field. */
export function Numeral({ shape, path, label, value, set, describedBy, invalid }: Of<'number'>) {
  const { t } = useTranslation('policy');
  const { min, max, exact, unset } = shape;
  const none = value === null || value === undefined;
  return (
    <span className="row">
      <InputNumber<number>
        id={path}
        value={none ? null : (value as number)}
        min={min}
        max={max}
        precision={exact ? undefined : 0}
        disabled={unset && none}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(next) => next !== null && set(next)}
      />
      <span className="quiet">{max < 1_000_000 && t('range', { min, max })}</span>
      {unset && (
        <Checkbox checked={none} onChange={({ target }) => set(target.checked ? null : min)} aria-label={`${label} ${t('unset')}`}>
          {t('unset')}
        </Checkbox>
      )}
    </span>
  );
}
