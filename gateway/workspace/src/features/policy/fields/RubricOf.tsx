import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { categoriesOf, newCategory, type Rubric } from '../rubric';
import { count, countOrNone, text } from '../shape';
import { type Controlled, Part } from './Control';
import { Lines } from './Lines';
import { RubricCategory } from './RubricCategory';

/** 评分标准: a table of categories and items, its sums checked as one writes. */
export function RubricOf({ path, value, set }: Controlled) {
  const { t } = useTranslation('policy');
  const rubric = value as Rubric;
  const sum = categoriesOf(rubric);
  return (
    <>
      <div className="part-grid">
        <Part name="standard" shape={text} path={`${path}.standard`} value={rubric.standard} set={(standard) => set({ ...rubric, standard: standard as string })} />
        <Part name="max" shape={count(1, 10_000)} path={`${path}.max`} value={rubric.max} set={(max) => set({ ...rubric, max: max as number })} />
        <Part name="step" shape={countOrNone(1, 50)} path={`${path}.step`} value={rubric.step ?? null} set={(step) => set({ ...rubric, step: step as number | null })} />
      </div>
      <div className="part">
        <label htmlFor={`${path}.certainty`}>{t('part.certainty')}</label>
        <Input id={`${path}.certainty`} value={rubric.certainty ?? ''} onChange={({ target }) => set({ ...rubric, certainty: target.value || null })} />
      </div>
      <Lines shape={{ is: 'lines' }} path={`${path}.gates`} label={t('part.gates')} value={rubric.gates ?? []} set={(gates) => set({ ...rubric, gates: gates as string[] })} />
      {rubric.categories.map((category, index) => (
        <RubricCategory key={index} path={`${path}.categories[${index}]`} rubric={rubric} category={category} index={index} set={set} />
      ))}
      <p aria-live="polite" className={sum === rubric.max ? 'good' : 'wrong'}>
        {t(sum === rubric.max ? 'rubric.whole' : 'rubric.sum', { sum, max: rubric.max })}
      </p>
      <p>
        <Button onClick={() => set({ ...rubric, categories: [...rubric.categories, newCategory(rubric.categories)] })}>{t('rubric.addCategory')}</Button>
      </p>
    </>
  );
}
