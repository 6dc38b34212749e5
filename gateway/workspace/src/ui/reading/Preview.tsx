import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attachment, attachmentsOf, usePreview } from '../../api/attachment';
import { Loaded } from '../Loaded';

interface Props {
  application: string;
  file: Attachment;
  /** The one it is opened at, from 1. */
  page: number;
  turn: (page: number) => void;
  close: () => void;
}

/** 在线查看: its pages one by one, each with the reader's name and the time on it. */
export function Preview({ application, file, page, turn, close }: Props) {
  const { t } = useTranslation('ui');
  const preview = usePreview(application, file.id);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="preview" aria-label={t('preview.of', { title: file.title })}>
      <h3 ref={title} tabIndex={-1}>
        {t('preview.of', { title: file.title })}
      </h3>
      <p className="quiet">{t('preview.marked')}</p>
      <Loaded query={preview}>
        {({ pages }) => <Pages application={application} file={file} page={Math.min(page, pages)} pages={pages} turn={turn} />}
      </Loaded>
      <p>
        <Button onClick={close}>{t('preview.close')}</Button>
      </p>
    </section>
  );
}

function Pages({ application, file, page, pages, turn }: Omit<Props, 'close'> & { pages: number }) {
  const { t } = useTranslation('ui');
  const [failed, setFailed] = useState<number>();
  const place = t('preview.page', { page, pages });
  return (
    <>
      <p className="row">
        <Button disabled={page === 1} onClick={() => turn(page - 1)}>
          {t('preview.back')}
        </Button>
        <span role="status">{place}</span>
        <Button disabled={page === pages} onClick={() => turn(page + 1)}>
          {t('preview.on')}
        </Button>
      </p>
      {failed === page ? (
        <p className="warning">{t('preview.failed')}</p>
      ) : (
        <img key={page} className="page-image" src={`${attachmentsOf(application)}/${file.id}/pages/${page}`} alt={`${file.title} ${place}`} onError={() => setFailed(page)} />
      )}
    </>
  );
}
