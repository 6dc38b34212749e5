import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { moved } from '../order';
import { type Of, Part } from './Control';
import { Mover } from './Mover';

/** Records one below the other: added, changed, moved, taken away. */
export function ListOf({ shape, path, label, value, set }: Of<'list'>) {
  const { t } = useTranslation('policy');
  const rows = value as Record<string, unknown>[];
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      {rows.map((row, index) => (
        <fieldset className="card" key={index}>
          <legend>{t('nth', { label, n: index + 1 })}</legend>
          <div className="parts">
            {Object.entries(shape.parts).map(([name, part]) => (
              <Part
                key={name}
                name={name}
                shape={part}
                path={`${path}[${index}].${name}`}
                value={row[name]}
                set={(next) => set(rows.map((one, at) => (at === index ? { ...one, [name]: next } : one)))}
              />
            ))}
          </div>
          <Mover
            id={path}
            name={t('nth', { label, n: index + 1 })}
            index={index}
            length={rows.length}
            move={(to) => set(moved(rows, index, to))}
            remove={() => set(rows.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      {rows.length === 0 && <p className="quiet">{t('nothing')}</p>}
      <Button onClick={() => set([...rows, shape.begin])}>{t('addOne', { label })}</Button>
    </fieldset>
  );
}
