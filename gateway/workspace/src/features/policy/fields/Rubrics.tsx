import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDrafting } from '../Drafting';
import { categoriesOf, newRubric, type Rubric } from '../rubric';
import { count, text } from '../shape';
import { useNames } from '../useNames';
import { type Controlled, Part } from './Control';
import { Lines } from './Lines';
import { RubricCategory } from './RubricCategory';

/** 评分标准: a table of categories and items for each track, its sums checked as one writes. */
export function Rubrics({ path, value, set }: Controlled) {
  const { t } = useTranslation(['policy', 'ui']);
  const { name } = useNames();
  const { tracks } = useDrafting();
  const rubrics = value as Record<string, Rubric>;
  return (
    <>
      {Object.entries(rubrics).map(([track, rubric]) => (
        <fieldset className="card" key={track}>
          <legend>{t('rubric.of', { track: name('track', track) })}</legend>
          <One path={`${path}.${track}`} rubric={rubric} set={(next) => set({ ...rubrics, [track]: next })} />
          <Button onClick={() => set(Object.fromEntries(Object.entries(rubrics).filter(([one]) => one !== track)))}>
            {t('move.away', { name: t('rubric.of', { track: name('track', track) }) })}
          </Button>
        </fieldset>
      ))}
      <span className="row">
        {tracks
          .filter((track) => !(track in rubrics))
          .map((track) => (
            <Button key={track} onClick={() => set({ ...rubrics, [track]: newRubric() })}>
              {t('rubric.add', { track: name('track', track) })}
            </Button>
          ))}
      </span>
    </>
  );
}

function One({ path, rubric, set }: { path: string; rubric: Rubric; set: (rubric: Rubric) => void }) {
  const { t } = useTranslation('policy');
  const sum = categoriesOf(rubric);
  return (
    <>
      <div className="parts">
        <Part name="standard" shape={text} path={`${path}.standard`} value={rubric.standard} set={(standard) => set({ ...rubric, standard: standard as string })} />
        <Part name="max" shape={count(1, 10_000)} path={`${path}.max`} value={rubric.max} set={(max) => set({ ...rubric, max: max as number })} />
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
        <Button onClick={() => set({ ...rubric, categories: [...rubric.categories, [`${rubric.categories.length + 1}`, '', 1, 'PROCESS', [[`${rubric.categories.length + 1}.1`, '', 1]]]] })}>
          {t('rubric.addCategory')}
        </Button>
      </p>
    </>
  );
}
