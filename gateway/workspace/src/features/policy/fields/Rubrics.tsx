import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDrafting } from '../Drafting';
import { newRubric, type Rubric } from '../rubric';
import { useNames } from '../useNames';
import type { Controlled } from './Control';
import { RubricOf } from './RubricOf';

/** 评分标准 of each track. */
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
          <RubricOf
            shape={{ is: 'rubric' }}
            path={`${path}.${track}`}
            label={t('rubric.of', { track: name('track', track) })}
            value={rubric}
            set={(next) => set({ ...rubrics, [track]: next as Rubric })}
          />
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
