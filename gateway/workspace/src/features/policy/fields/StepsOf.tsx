import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDrafting } from '../Drafting';
import { byPanel } from '../order';
import { useNames } from '../useNames';
import { Control, type Of } from './Control';

type OfTracks = Record<string, Record<string, unknown>>;

/** What is said for a step of a track alone (各环节另行规定); what is not said there is as for all. */
export function StepsOf({ shape, path, label, value, set }: Of<'steps'>) {
  const { t } = useTranslation(['policy', 'ui']);
  const { name } = useNames();
  const { tracks, scored } = useDrafting();
  const said = (value as OfTracks | null) ?? {};
  const called = (track: string, stage: string) => t('step.of', { track: name('track', track), stage: name('stage', stage) });
  const put = (track: string, stage: string, next: unknown) => set({ ...said, [track]: { ...said[track], [stage]: next } });
  const takeAway = (track: string, stage: string) => {
    const rest = Object.fromEntries(Object.entries(said[track] ?? {}).filter(([one]) => one !== stage));
    const others = Object.fromEntries(Object.entries(said).filter(([one]) => one !== track));
    const all = Object.keys(rest).length > 0 ? { ...others, [track]: rest } : others;
    set(Object.keys(all).length > 0 ? all : null);
  };
  const there = Object.entries(said).flatMap(([track, stages]) => Object.entries(stages).map(([stage, own]) => ({ track, stage, own })));
  const possible = tracks.flatMap((track) =>
    [...new Set(scored(track))]
      .filter((stage) => byPanel.includes(stage) && !(stage in (said[track] ?? {})))
      .map((stage) => ({ track, stage })),
  );
  return (
    <>
      {there.map(({ track, stage, own }) => (
        <fieldset className="card" key={`${track}.${stage}`}>
          <legend>{called(track, stage)}</legend>
          <Control
            shape={shape.value}
            path={`${path}.${track}.${stage}`}
            label={t('ofTrack', { label, track: called(track, stage) })}
            value={own}
            set={(next) => put(track, stage, next)}
          />
          <Button aria-label={t('move.away', { name: t('ofTrack', { label, track: called(track, stage) }) })} onClick={() => takeAway(track, stage)}>
            {t('ui:form.remove')}
          </Button>
        </fieldset>
      ))}
      {there.length === 0 && <p className="quiet">{t('step.none')}</p>}
      <span className="row">
        {possible.map(({ track, stage }) => (
          <Button key={`${track}.${stage}`} onClick={() => put(track, stage, typeof shape.begin === 'function' ? shape.begin() : shape.begin)}>
            {t('addThis', { name: called(track, stage) })}
          </Button>
        ))}
      </span>
    </>
  );
}
