import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Of } from './Control';

const large = 1_000_000;

/** A number within its range; where it may be unset, a box says so instead of an empty field. */
export function Numeral({ shape, path, label, value, set, describedBy, invalid }: Of<'number'>) {
  const { t } = useTranslation('policy');
  const { min, max, exact, unset } = shape;
  const none = value === null || value === undefined;
  return (
    <span className="row">
      {!(unset && none) && (
        <>
          <InputNumber<number>
            id={path}
            className={max < large ? undefined : 'sum'}
            value={none ? null : (value as number)}
            min={min}
            max={max}
            precision={exact ? undefined : 0}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(next) => next !== null && set(next)}
          />
          {max < large && <span className="quiet">{t('range', { min, max })}</span>}
        </>
      )}
      {unset && (
        <Checkbox id={none ? path : undefined} checked={none} onChange={({ target }) => set(target.checked ? null : min)} aria-label={`${label} ${t('unset')}`}>
          {t('unset')}
        </Checkbox>
      )}
    </span>
  );
}
