import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { moved } from '../order';
import { useNames } from '../useNames';
import type { Of } from './Control';
import { Mover } from './Mover';

/** Some of several, in an order that matters. */
export function Order({ shape, path, label, value, set }: Of<'order'>) {
  const { t } = useTranslation('policy');
  const { name } = useNames();
  const chosen = value as string[];
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      <ol className="ordered">
        {chosen.map((one, index) => (
          <li key={index}>
            <span>{name(shape.named, one)}</span>
            <Mover
              id={path}
              name={name(shape.named, one)}
              index={index}
              length={chosen.length}
              move={(to) => set(moved(chosen, index, to))}
              remove={() => set(chosen.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <span className="row">
        {shape.of
          .filter((one) => !chosen.includes(one))
          .map((one) => (
            <Button key={one} onClick={() => set([...chosen, one])}>
              {t('addThis', { name: name(shape.named, one) })}
            </Button>
          ))}
      </span>
    </fieldset>
  );
}
