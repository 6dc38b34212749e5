import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../../api/review';
import { Panel } from '../../../ui/Page';
import { Item } from './Item';
import { placeOf } from './places';
import type { useSheet } from './useSheet';

interface Props {
  application: string;
  category: Rubric['categories'][number];
  takenUp: Record<string, number>;
  writing: ReturnType<typeof useSheet>;
  here: (key: string) => void;
}

/** One branch of the rubric: its items, each with its points, its mark, and what was found. */
export function Category({ application, category: { code, name, kind, items }, takenUp, writing, here }: Props) {
  const { t } = useTranslation('review');
  const done = items.filter(({ code }) => writing.filled.marks[code] !== undefined).length;
  return (
    <div id={placeOf(code)} tabIndex={-1}>
      <Panel title={t('sheet.category', { code, name, done, all: items.length })} plain>
        {items.map((item) => (
          <Item key={item.code} application={application} item={item} kind={kind} takenUp={takenUp[item.code]} writing={writing} here={() => here(item.code)} />
        ))}
      </Panel>
    </div>
  );
}
