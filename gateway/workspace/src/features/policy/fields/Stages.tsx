import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage, Stages as ByTrack } from '../document';
import { addable, flagged, moved, withStage } from '../order';
import { tracks } from '../shape';
import { useNames } from '../useNames';
import type { Controlled } from './Control';
import { Step } from './Step';

/** 评审程序: every kind of applicant walks steps of its own, left out, repeated and ordered as the region decides. */
export function Stages({ path, value, set }: Controlled) {
  const { t } = useTranslation('policy');
  const { name } = useNames();
  const stages = value as ByTrack;
  const walked = tracks.filter((track) => track in stages);
  const model = stages[walked[0] ?? ''] ?? [];
  return (
    <>
      {walked.map((track) => (
        <Track
          key={track}
          path={`${path}.${track}`}
          track={name('track', track)}
          stages={stages[track]!}
          set={(next) => set({ ...stages, [track]: next })}
          remove={walked.length > 1 ? () => set(Object.fromEntries(Object.entries(stages).filter(([one]) => one !== track))) : undefined}
        />
      ))}
      <span className="row">
        {tracks
          .filter((track) => !(track in stages))
          .map((track) => (
            <Button key={track} onClick={() => set({ ...stages, [track]: model })}>
              {t('stages.addTrack', { track: name('track', track) })}
            </Button>
          ))}
      </span>
    </>
  );
}

interface TrackProps {
  path: string;
  track: string;
  stages: Stage[];
  set: (stages: Stage[]) => void;
  remove?: () => void;
}

function Track({ path, track, stages, set, remove }: TrackProps) {
  const { t } = useTranslation('policy');
  const { name } = useNames();
  const [said, say] = useState('');
  const [adding, add] = useState<string>();
  const move = (from: number, to: number) => {
    set(moved(stages, from, to));
    say(t('stages.moved', { stage: name('stage', stages[from]!.kind), n: to + 1 }));
  };
  return (
    <fieldset className="card">
      <legend>{t('stages.of', { track })}</legend>
      <ol className="ordered steps">
        {stages.map((stage, index) => (
          <Step
            key={index}
            id={path}
            stage={stage}
            turn={stages.slice(0, index + 1).filter(({ kind }) => kind === stage.kind).length}
            index={index}
            length={stages.length}
            flag={(which, on) => set(stages.map((one, at) => (at === index ? flagged(one, which, on) : one)))}
            move={(to) => move(index, to)}
            remove={() => set(stages.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
      <span className="row">
        <Select
          className="picked"
          aria-label={t('stages.which', { track })}
          placeholder={t('stages.which', { track })}
          value={adding}
          onChange={add}
          options={addable(stages).map((kind) => ({ value: kind, label: name('stage', kind) }))}
        />
        <Button
          disabled={!adding}
          onClick={() => {
            set(withStage(stages, adding!));
            add(undefined);
          }}
        >
          {t('stages.add')}
        </Button>
        {remove && <Button onClick={remove}>{t('stages.removeTrack', { track })}</Button>}
      </span>
    </fieldset>
  );
}
