import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attachment, attachmentsOf, usePreview } from '../../../api/attachment';
import { Loaded } from '../../../ui/Loaded';

/** 在线查看: its pages one by one, each with the reader's name and the time on it. */
export function Preview({ application, file, close }: { application: string; file: Attachment; close: () => void }) {
  const { t } = useTranslation('application');
  const preview = usePreview(application, file.id);
  return (
    <section aria-label={t('preview.of', { title: file.title })}>
      <h3>{t('preview.of', { title: file.title })}</h3>
      <p className="quiet">{t('preview.marked')}</p>
      <Loaded query={preview}>{({ pages }) => <Pages application={application} file={file} pages={pages} />}</Loaded>
      <p>
        <Button onClick={close}>{t('preview.close')}</Button>
      </p>
    </section>
  );
}

function Pages({ application, file, pages }: { application: string; file: Attachment; pages: number }) {
  const { t } = useTranslation('application');
  const [page, setPage] = useState(1);
  const [failed, setFailed] = useState<number>();
  const place = t('preview.page', { page, pages });
  return (
    <>
      <p className="row">
        <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
          {t('preview.back')}
        </Button>
        <span role="status">{place}</span>
        <Button disabled={page === pages} onClick={() => setPage(page + 1)}>
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
