import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from '../api/message';

/** How much was told and not read yet, from every page. */
export function Bell() {
  const { t } = useTranslation('app');
  const count = useUnread(true).data?.count ?? 0;
  return (
    <Link className="bell" to="/messages" aria-label={count === 0 ? t('bell.none') : t('bell.unread', { count })}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
        <path d="M6 10a6 6 0 0 1 12 0v4l2 3H4l2-3zM10 20a2 2 0 0 0 4 0" />
      </svg>
      <span className="word" aria-hidden="true">
        {t('bell.none')}
      </span>{' '}
      {count > 0 && <span className="count" aria-hidden="true">{count > 99 ? '99+' : count}</span>}
    </Link>
  );
}
