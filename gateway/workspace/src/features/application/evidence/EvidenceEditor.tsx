import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import { type Attachment, useAttachments } from '../../../api/attachment';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/query';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Looked } from '../../../ui/reading/Looked';
import { Reading } from '../../../ui/reading/Reading';
import { size } from '../../../ui/size';
import { listed } from '../../../ui/words';
import { ChooseFiles } from './ChooseFiles';
import { EvidenceTable } from './EvidenceTable';
import { GoOn } from './GoOn';
import { OnTheWay } from './OnTheWay';
import { useSending } from './useSending';

/** 证实性材料 as its applicant puts it together: files chosen, sent, gone on with, removed. */
export function EvidenceEditor({ application }: { application: Application }) {
  const { t, i18n } = useTranslation('application');
  const { id } = application.row;
  const attachments = useAttachments(id);
  const sending = useSending(id);
  const removal = useCommand(
    (attachment: Attachment) =>
      api.DELETE('/applications/{application}/attachments/{attachment}', {
        params: { path: { application: id, attachment: attachment.id } },
      }),
    t('evidence.removed'),
  );
  const remove = (attachment: Attachment) => {
    if (window.confirm(t('evidence.sure', { title: attachment.title }))) {
      removal.mutate(attachment);
    }
  };
  const busy = sending.all.map(({ id }) => id);
  const amount = (bytes: number) => size(bytes, i18n.language);
  return (
    <div id="evidence">
      <Panel title={t('section.evidence')} article="第十三条(一)">
        <Loaded query={attachments}>
          {({ files, limits }) => (
            <>
              <p className="quiet">
                {t('evidence.limits', {
                  endings: listed(limits.endings),
                  file: amount(limits.file),
                  files: limits.files,
                  total: amount(limits.total),
                })}
              </p>
              <p className="warning">{t('edit.stateSecrets')}</p>
              <ChooseFiles conditions={application.eligibility.map(({ condition }) => condition)} chosen={sending.begin} />
              <OnTheWay sending={sending} />
              {removal.error && <ProblemNote problem={removal.error} />}
              <Reading>
                <EvidenceTable
                  application={id}
                  files={files.filter((file) => !busy.includes(file.id))}
                  actions={(file) => (
                    <>
                      {file.state === 'UPLOADING' && <GoOn file={file} chosen={(chosen) => sending.begin(chosen, file, file)} />}
                      {!file.leftOut && (
                        <Button size="small" onClick={() => remove(file)}>
                          {t('evidence.remove')}
                        </Button>
                      )}
                    </>
                  )}
                />
                <Looked application={id} />
              </Reading>
            </>
          )}
        </Loaded>
      </Panel>
    </div>
  );
}
