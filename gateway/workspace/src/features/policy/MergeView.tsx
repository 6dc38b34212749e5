import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Rows } from '../../ui/Rows';
import type { Content, Kind } from './document';
import { collisions, merged, type Side } from './merge';
import { keysOf, settingsOf } from './settings';
import { useNames } from './useNames';

interface Props {
  kind: Kind;
  base: Content;
  mine: Content;
  theirs: Content;
  merge: (document: Content) => void;
  take: () => void;
}

/** Two people wrote at once: setting by setting, what it was, what each made of it, and which one stands. */
export function MergeView({ kind, base, mine, theirs, merge, take }: Props) {
  const { t } = useTranslation(['policy', 'ui']);
  const { inWords } = useNames();
  const [sides, choose] = useState<Record<string, Side>>({});
  const found = collisions(keysOf(kind), base, mine, theirs);
  const open = found.filter(({ key, suggested }) => !(sides[key] ?? suggested)).length;
  const shapeOf = (key: string) => settingsOf(kind).find((setting) => setting.key === key)?.shape;
  return (
    <div className="problem" role="alert">
      <h2>{t('ui:conflict.title')}</h2>
      <p>{t('merge.lead')}</p>
      <Rows
        caption={t('ui:conflict.title')}
        rows={found}
        id={({ key }) => key}
        columns={[
          { title: t('merge.key'), cell: ({ key, both }) => t(`key.${key}`) + (both ? t('merge.both') : '') },
          { title: t('merge.base'), cell: ({ key, base }) => inWords(shapeOf(key), base) },
          { title: t('ui:conflict.mine'), cell: ({ key, mine }) => inWords(shapeOf(key), mine) },
          { title: t('ui:conflict.theirs'), cell: ({ key, theirs }) => inWords(shapeOf(key), theirs) },
          {
            title: t('merge.stands'),
            cell: ({ key, suggested }) => (
              <Radio.Group
                aria-label={t('merge.standsOf', { key: t(`key.${key}`) })}
                name={`side-${key}`}
                value={sides[key] ?? suggested}
                onChange={({ target }) => choose({ ...sides, [key]: target.value })}
                options={[
                  { value: 'mine', label: t('merge.mine') },
                  { value: 'theirs', label: t('merge.theirs') },
                ]}
              />
            ),
          },
        ]}
      />
      {open > 0 && <p role="status">{t('merge.open', { count: open })}</p>}
      <p className="row">
        <Button type="primary" disabled={open > 0} onClick={() => merge(merged(theirs, found, sides))}>
          {t('merge.button')}
        </Button>
        <Button onClick={take}>{t('ui:conflict.take')}</Button>
      </p>
    </div>
  );
}
