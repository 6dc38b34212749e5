import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDrafting } from '../Drafting';
import { sum } from '../rubric';
import { useNames } from '../useNames';
import type { Controlled } from './Control';
import { Numeral } from './Numeral';

type OfTrack = Record<string, number>;

/** 权重: for each track the steps it scores; the sum stands below and says whether it is whole. */
export function Weights({ path, label, value, set }: Controlled) {
  const { t } = useTranslation(['policy', 'ui']);
  const { name } = useNames();
  const { tracks, scored } = useDrafting();
  const weights = value as Record<string, OfTrack>;
  const all = [...new Set([...tracks, ...Object.keys(weights)])];
  return (
    <>
      {all.map((track) => {
        const own = weights[track] ?? {};
        const stages = [...new Set([...scored(track), ...Object.keys(own)])];
        const total = Math.round(sum(Object.values(own)) * 1e6) / 1e6;
        return (
          <fieldset className="card" key={track}>
            <legend>{t('ofTrack', { label, track: name('track', track) })}</legend>
            <div className="part-grid">
              {stages.map((stage) => (
                <div className="part" key={stage}>
                  <label htmlFor={`${path}.${track}.${stage}`}>{name('stage', stage)}</label>
                  <Numeral
                    shape={{ is: 'number', min: 0, max: 100, exact: true }}
                    path={`${path}.${track}.${stage}`}
                    label={name('stage', stage)}
                    value={own[stage]}
                    set={(percent) => set({ ...weights, [track]: { ...own, [stage]: percent as number } })}
                  />
                </div>
              ))}
            </div>
            <p aria-live="polite" className={total === 100 ? 'good' : 'wrong'}>
              {t(total === 100 ? 'weights.whole' : 'weights.sum', { total })}
            </p>
            {Object.keys(own).length > 0 && (
              <Button onClick={() => set(Object.fromEntries(Object.entries(weights).filter(([one]) => one !== track)))}>{t('weights.clear')}</Button>
            )}
          </fieldset>
        );
      })}
    </>
  );
}
