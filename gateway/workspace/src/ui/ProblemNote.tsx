import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../api/problem';
import { cited } from './citation';

/** A refusal in words: why not, and what it rests on. */
export function ProblemNote({ problem }: { problem: unknown }) {
  const { t } = useTranslation('ui');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView?.({ block: 'nearest' });
  }, [problem]);
  const known = problem instanceof Problem ? problem : undefined;
  const { article, setting } = known ?? {};
  return (
    <div className="problem" role="alert" ref={note}>
      <h2>{known?.title || t(known?.status === 0 ? 'unreachable.title' : 'failed.title')}</h2>
      <p>{known?.detail || t(known?.status === 0 ? 'unreachable.detail' : 'failed.detail')}</p>
      {known?.slug === 'list-undeclared' && (
        <p>
          <Link to="/interests">{t('relation.allAtOnce')}</Link>
        </p>
      )}
      {(article || setting) && (
        <p className="why">
          {article && t('restsOn.article', { article: cited(article) })} {setting && t('restsOn.setting', { setting: t(`setting.${setting}`, { defaultValue: setting }) })}
        </p>
      )}
    </div>
  );
}
