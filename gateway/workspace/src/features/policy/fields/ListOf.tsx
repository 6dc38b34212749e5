import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moved } from '../order';
import { type Of, Part } from './Control';
import { Mover } from './Mover';

/** Records one below the other: added, changed, moved, taken away. */
export function ListOf({ shape, path, label, value, set }: Of<'list'>) {
  const { t } = useTranslation('policy');
  const { parts, begin, fold, asked = () => true } = shape;
  const rows = (value as Record<string, unknown>[] | null | undefined) ?? [];
  const [added, add] = useState<number>();
  return (
    <fieldset>
      <legend className={shape.unset || fold ? undefined : 'unseen'}>{label}</legend>
      {rows.map((row, index) => (
        <Card key={index} fold={fold} name={t('nth', { label, n: index + 1 })} title={fold && String(row[fold] ?? '')} open={added === index}>
          <div className="part-grid">
            {Object.entries(parts)
              .filter(([name]) => asked(name, row))
              .map(([name, part]) => (
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
            remove={() => set(rows.length === 1 && shape.unset ? null : rows.filter((_, at) => at !== index))}
          />
        </Card>
      ))}
      {rows.length === 0 && <p className="quiet">{t('nothing')}</p>}
      <Button
        onClick={() => {
          add(rows.length);
          set([...rows, typeof begin === 'function' ? begin() : begin]);
        }}
      >
        {t('addOne', { label })}
      </Button>
    </fieldset>
  );
}

interface CardProps {
  fold?: string;
  name: string;
  title?: string;
  open: boolean;
  children: ReactNode;
}

/** One of many is folded under its title; one of a few lies open. */
function Card({ fold, name, title, open, children }: CardProps) {
  return fold ? (
    <details className="card" open={open || undefined}>
      <summary>{title || name}</summary>
      {children}
    </details>
  ) : (
    <fieldset className="card">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
