import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDrafting } from '../Drafting';
import { useNames } from '../useNames';
import { Labelled, type Of } from './Control';

/** A value for each of several: classes, tracks, kinds of record; what is not said is added, what is said can be unsaid. */
export function MapOf({ shape, path, label, value, set }: Of<'map'>) {
  const { t } = useTranslation(['policy', 'ui']);
  const { name } = useNames();
  const drafting = useDrafting();
  const said = (value as Record<string, unknown>) ?? {};
  const possible = shape.over === 'classes' ? drafting.classes.map(({ code }) => code) : shape.over === 'tracks' ? drafting.tracks : shape.over;
  const called = (key: string) => (shape.named === 'class' ? (drafting.classes.find(({ code }) => code === key)?.name ?? key) : name(shape.named, key));
  const without = (key: string) => Object.fromEntries(Object.entries(said).filter(([one]) => one !== key));
  const always = shape.over === 'classes';
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      {[...new Set([...(always ? possible : []), ...Object.keys(said)])].map((key) => (
        <div className="row mapped" key={key}>
          {shape.value.is === 'record' && <strong>{called(key)}</strong>}
          <Labelled shape={shape.value} path={`${path}.${key}`} label={called(key)} value={said[key]} set={(next) => set({ ...said, [key]: next })} />
          {!(always && possible.includes(key)) && (
            <Button aria-label={t('move.away', { name: called(key) })} onClick={() => set(without(key))}>
              {t('ui:form.remove')}
            </Button>
          )}
        </div>
      ))}
      {!always && Object.keys(said).length === 0 && <p className="quiet">{t('nothing')}</p>}
      <span className="row">
        {(always ? [] : possible.filter((key) => !(key in said))).map((key) => (
          <Button key={key} onClick={() => set({ ...said, [key]: shape.begin })}>
            {t('addThis', { name: called(key) })}
          </Button>
        ))}
      </span>
    </fieldset>
  );
}
