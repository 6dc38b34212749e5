import { useTranslation } from 'react-i18next';
import { cited } from '../../ui/citation';
import { focusArticle } from './text/places';
import { idOf, useDrafting } from './Drafting';
import { Control } from './fields/Control';
import { settingFor, valueAt } from './path';
import { keysOf } from './settings';
import type { Setting as Asked } from './shape';

const ownLegend = ['choices', 'order', 'lines', 'record', 'list', 'map', 'classes', 'stages', 'vote', 'weights', 'rubrics', 'steps'];

/** One key: its name, its article, what it means, its field, and what the checks say of it. */
export function Setting({ setting: { key, shape } }: { setting: Asked }) {
  const { t } = useTranslation('policy');
  const { kind, document, set, findings, changed, articles, active, activate } = useDrafting();
  const label = t(`key.${key}`);
  const [owner = key] = key.split('.');
  const { place, silent } = standing(articles[key] ?? articles[owner] ?? '');
  const article = silent ? t('ownSetting', { article: cited(place) }) : cited(place);
  const keys = keysOf(kind);
  const own = findings.filter((finding) => settingFor(finding.key, keys) === key);
  const differs = changed.has(key) || changed.has(owner);
  const described = `${idOf(key)}-help`;
  const control = (
    <Control shape={shape} path={key} label={label} value={valueAt(document, key)} set={(next) => set(key, next)} describedBy={described} invalid={own.some(({ severity }) => severity === 'BLOCKS')} />
  );
  return (
    <div
      id={idOf(key)}
      className={['setting', active === key && 'active', own.some(({ severity }) => severity === 'BLOCKS') && 'blocked'].filter(Boolean).join(' ')}
      onFocusCapture={() => active !== key && activate(key)}
    >
      <div className="setting-head">
        {shape.is === 'switch' ? control : ownLegend.includes(shape.is) ? <span className="label">{label}</span> : <label htmlFor={key}>{label}</label>}
        {article && (
          <button type="button" className="article" aria-label={t('toArticle', { label, article })} onClick={() => focusArticle(key)}>
            {article}
          </button>
        )}
        {differs && <span className="differs">{t('differs')}</span>}
      </div>
      <p className="quiet help" id={described}>
        {t(`help.${key}`)}
      </p>
      {shape.is !== 'switch' && control}
      {own.map(({ slug, key: at, severity, message }) => (
        <p key={slug + at} className={severity === 'BLOCKS' ? 'wrong' : 'advice'}>
          {message}
        </p>
      ))}
    </div>
  );
}

/** 第十条 本奖设定: the regulation is silent, and the award says it for itself. */
function standing(described: string) {
  const [place = '', own] = described.split(' ');
  return { place, silent: own !== undefined };
}
