import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { useWaitingPhotos } from './useWaitingPhotos';

/** What was added here and is not there yet, or was refused. */
export function Waiting({ queue: { waiting, failing, again, drop } }: { queue: ReturnType<typeof useWaitingPhotos> }) {
  const { t } = useTranslation('sitevisit');
  const refused = waiting.filter(({ refused }) => refused);
  const count = waiting.length - refused.length;
  return (
    <>
      <p role="status" className={failing ? 'warning' : 'quiet'}>
        {count > 0 && t(failing ? 'photos.waiting' : 'photos.sending', { count })}
      </p>
      {refused.length > 0 && (
        <ul className="bare">
          {refused.map(({ id, said, refused }) => (
            <li key={id} className="row">
              <span className="warning">{t('photos.refused', { caption: said.caption, why: refused?.detail || refused?.title })}</span>
              <Button onClick={() => again(id)}>{t('photos.again', { caption: said.caption })}</Button>
              <Button onClick={() => drop(id)}>{t('photos.drop', { caption: said.caption })}</Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
