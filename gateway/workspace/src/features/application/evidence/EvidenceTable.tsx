import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attachment, attachmentsOf, showable } from '../../../api/attachment';
import { Empty } from '../../../ui/Loaded';
import { useReading } from '../../../ui/reading/Reading';
import { Rows } from '../../../ui/Rows';
import { share, size } from '../../../ui/size';
import { Tone } from '../../../ui/StatusTag';

const tones = { UPLOADING: '', CHECKING: 'active', READY: 'good', REFUSED: 'bad' };

interface Props {
  application: string;
  files: Attachment[];
  actions?: (file: Attachment) => ReactNode;
}

/** The files of a dossier as this reader sees them. */
export function EvidenceTable({ application, files, actions }: Props) {
  const { t } = useTranslation(['application', 'ui']);
  const { look } = useReading();
  if (files.length === 0) {
    return <Empty title={t('evidence.none')} />;
  }
  const opened = (file: Attachment) =>
    showable(file) && (
      <Button size="small" aria-label={t('ui:preview.of', { title: file.title })} onClick={() => look({ attachment: file.id, page: 1 })}>
        {t('ui:preview.look')}
      </Button>
    );
  return (
    <Rows
      caption={t('section.evidence')}
      rows={files}
      id={({ id }) => id}
      columns={[
        { title: t('evidence.title'), cell: (file) => <Name application={application} file={file} /> },
        { title: t('evidence.check'), cell: (file) => <State file={file} /> },
        {
          title: t('evidence.actions'),
          cell: (file) => (
            <div className="row">
              {opened(file)}
              {actions?.(file)}
            </div>
          ),
        },
      ]}
    />
  );
}

/** The last word of its type, which no key of a text can be. */
const kind = (mediaType: string) => mediaType.split(/[./]/).at(-1) ?? '';

function Name({ application, file }: { application: string; file: Attachment }) {
  const { t, i18n } = useTranslation('application');
  const { id, title, fileName, readable, sha256, sealedTo, leftOut, evidenceOf, mark, length, mediaType } = file;
  const about = [
    evidenceOf ? t(`condition.${evidenceOf}`) : t('evidence.general'),
    t(`mark.${mark}`),
    size(length, i18n.language),
    mediaType && t(`mediaType.${kind(mediaType)}`),
  ];
  return (
    <>
      {readable ? (
        <a href={`${attachmentsOf(application)}/${id}/content`} download>
          {title}
        </a>
      ) : (
        (title ?? t('evidence.secret'))
      )}
      <div className="quiet">{about.filter(Boolean).join(' · ')}</div>
      {fileName && fileName !== title && <div className="quiet">{fileName}</div>}
      {leftOut && <div className="quiet">{t('evidence.leftOut', { number: sealedTo })}</div>}
      {sha256 && (
        <details className="quiet">
          <summary>SHA-256</summary>
          <code className="hash">{sha256}</code>
        </details>
      )}
    </>
  );
}

function State({ file: { state, refusal, received, length } }: { file: Attachment }) {
  const { t, i18n } = useTranslation('application');
  return (
    <>
      <Tone tone={tones[state]}>{t(`fileState.${state}`, { share: share(received, length, i18n.language) })}</Tone>
      {refusal && <div>{t(`fileRefusal.${refusal}`)}</div>}
    </>
  );
}
