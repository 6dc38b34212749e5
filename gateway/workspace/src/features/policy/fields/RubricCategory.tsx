import { Button, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Category, itemsOf, type Rubric, withCategory, withItem } from '../rubric';
import { choice } from '../shape';
import { Choice } from './Choices';

interface Props {
  path: string;
  rubric: Rubric;
  category: Category;
  index: number;
  set: (rubric: Rubric) => void;
}

/** A category and its items as rows: number, name, points. */
export function RubricCategory({ path, rubric, category, index, set }: Props) {
  const { t } = useTranslation(['policy', 'ui']);
  const [code, name, points, scoring, items] = category;
  const sum = itemsOf(category);
  const change = (next: (one: Category) => Category) => set(withCategory(rubric, index, next));
  const row = (label: string, values: [string, string, number], on: (at: 0 | 1 | 2, value: string | number) => void, remove?: () => void) => (
    <div className="row rubric-row">
      <Input className="code" aria-label={`${label} ${t('part.code')}`} value={values[0]} onChange={({ target }) => on(0, target.value)} />
      <Input className="name" aria-label={`${label} ${t('part.name')}`} value={values[1]} onChange={({ target }) => on(1, target.value)} />
      <InputNumber aria-label={`${label} ${t('part.points')}`} min={1} max={10_000} precision={0} value={values[2]} onChange={(n) => n && on(2, n)} />
      {remove && (
        <Button aria-label={t('move.away', { name: label })} onClick={remove}>
          {t('ui:form.remove')}
        </Button>
      )}
    </div>
  );
  return (
    <fieldset className="card">
      <legend>{t('rubric.category', { n: index + 1 })}</legend>
      {row(
        t('rubric.category', { n: index + 1 }),
        [code, name, points],
        (at, value) => change((one) => Object.assign([...one], { [at]: value }) as Category),
        rubric.categories.length > 1 ? () => set({ ...rubric, categories: rubric.categories.filter((_, at) => at !== index) }) : undefined,
      )}
      <Choice
        shape={choice('scoring', 'PROCESS', 'RESULT', 'DIRECT') as never}
        path={`${path}.scoring`}
        label={t('part.scoring')}
        value={scoring}
        set={(next) => change(([a, b, c, , items]) => [a, b, c, next as string, items])}
      />
      {items.map((item, at) => (
        <div key={at}>
          {row(
            t('rubric.item', { n: `${index + 1}.${at + 1}` }),
            item,
            (which, value) => set(withItem(rubric, index, at, { [which]: value })),
            items.length > 1 ? () => change(([a, b, c, d, all]) => [a, b, c, d, all.filter((_, one) => one !== at)]) : undefined,
          )}
        </div>
      ))}
      <p aria-live="polite" className={sum === points ? 'quiet' : 'wrong'}>
        {t('rubric.items', { sum, points })}
      </p>
      <Button onClick={() => change(([a, b, c, d, all]) => [a, b, c, d, [...all, [`${a}.${all.length + 1}`, '', 1]]])}>{t('rubric.addItem')}</Button>
    </fieldset>
  );
}
