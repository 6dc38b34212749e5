import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { SitePhoto } from '../../api/sitevisit';
import { CommandForm } from '../../ui/CommandForm';
import { moment } from '../../ui/dates';
import { Tone } from '../../ui/StatusTag';

interface Props {
  photo: SitePhoto;
  address: string;
  application: string;
  /** Whether the reader may have the picture itself. */
  original: boolean;
  open: boolean;
  turn: () => void;
}

/** One photo: what is said of it, and, once it is asked for, the picture with its reader's name on it. */
export function PhotoCard({ photo, address, application, original, open, turn }: Props) {
  const { t } = useTranslation('sitevisit');
  const [failed, setFailed] = useState(false);
  const { number, said, secret, located, addedAt, by } = photo;
  if (!said) {
    return <p className="quiet">{t('photos.closed', { number })}</p>;
  }
  const title = said.item ? `${said.item}：${said.caption}` : said.caption;
  return (
    <>
      <p>
        <strong>{title}</strong> {secret && <Tone tone="warn">{t('photos.isSecret')}</Tone>}
        <br />
        <span className="quiet">
          {t('photos.addedBy', { by, at: moment(addedAt) })}
          {located && t('photos.located')}
        </span>
      </p>
      <p className="row">
        <Button onClick={turn} aria-expanded={open}>
          {t(open ? 'photos.close' : 'photos.look', { number })}
        </Button>
        {original && <a href={`${address}/content`}>{t('photos.original', { number })}</a>}
      </p>
      {open &&
        (failed ? (
          <p className="warning">{t('photos.failed')}</p>
        ) : (
          <img className="page-image" src={`${address}/view`} alt={title} onError={() => setFailed(true)} />
        ))}
      {open && <Acts photo={photo} application={application} />}
    </>
  );
}

function Acts({ photo: { id, number, secret, removable }, application }: Pick<Props, 'photo' | 'application'>) {
  const { t } = useTranslation('sitevisit');
  const params = { path: { application, photo: id } };
  return (
    <>
      {!secret && (
        <CommandForm<object>
          label={t('photos.declare', { number })}
          done={t('photos.declared')}
          run={() => api.POST('/applications/{application}/site-visit/photos/{photo}/secrecy', { params })}
        >
          <p className="quiet">{t('photos.declareHelp')}</p>
        </CommandForm>
      )}
      {removable && (
        <CommandForm<{ reason: string }>
          danger
          label={t('photos.remove', { number })}
          done={t('photos.removed')}
          run={(body) => api.POST('/applications/{application}/site-visit/photos/{photo}/removal', { params, body })}
          fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('photos.why'), required: true }]}
        />
      )}
    </>
  );
}
