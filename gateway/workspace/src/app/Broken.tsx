import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';

export function NotFound() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.detail')}</p>
      <p>
        <Link to="/">{t('notFound.home')}</Link>
      </p>
    </Page>
  );
}

/** A mistake of ours: said so, instead of an empty page. */
export function Broken() {
  const error = useRouteError();
  const { t } = useTranslation('ui');
  return (
    <main className="wrap">
      <ProblemNote problem={error} />
      <p>
        <a href="">{t('reload')}</a>
      </p>
    </main>
  );
}
