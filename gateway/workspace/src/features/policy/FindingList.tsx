import { useTranslation } from 'react-i18next';
import { Article } from '../../ui/Article';
import { cited } from '../../ui/citation';
import { Tone } from '../../ui/StatusTag';
import type { Finding } from './document';

/** What the checks say, contradictions first; each leads to its setting. */
export function FindingList({ findings, go }: { findings: Finding[]; go: (key: string) => void }) {
  const { t } = useTranslation('policy');
  const blocking = findings.filter(({ severity }) => severity === 'BLOCKS').length;
  return (
    <section className={blocking ? 'problem findings' : 'warning findings'} aria-label={t('findings.title')}>
      <p className="summary" role="status">
        {t(findings.length === 0 ? 'findings.none' : 'findings.count', { blocking, advising: findings.length - blocking })}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ slug, key, severity, article, silent, message }) => (
            <li key={slug + key + message}>
              <Tone tone={severity === 'BLOCKS' ? 'active' : ''}>{t(`severity.${severity}`)}</Tone> {message}{' '}
              <Article>{silent ? t('ownSetting', { article: cited(article) }) : article}</Article>{' '}
              <button type="button" className="link" onClick={() => go(key)}>
                {t('findings.mend')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
