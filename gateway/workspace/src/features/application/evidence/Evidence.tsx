import { useTranslation } from 'react-i18next';
import { useAttachments } from '../../../api/attachment';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Looked } from '../../../ui/reading/Looked';
import { Reading } from '../../../ui/reading/Reading';
import { EvidenceTable } from './EvidenceTable';

/** 证实性材料 as everybody reads it who may read the dossier. */
export function Evidence({ application }: { application: string }) {
  const { t } = useTranslation('application');
  return (
    <Panel title={t('section.evidence')} article="第十三条(一)" plain>
      <Reading>
        <Files application={application} />
        <Looked application={application} />
      </Reading>
      <p className="quiet">{t('evidence.recorded')}</p>
    </Panel>
  );
}

export function Files({ application }: { application: string }) {
  const attachments = useAttachments(application);
  return <Loaded query={attachments}>{({ files }) => <EvidenceTable application={application} files={files} />}</Loaded>;
}
