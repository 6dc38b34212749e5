import { useTranslation } from 'react-i18next';
import { useAttachments } from '../../../api/attachment';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { EvidenceTable } from './EvidenceTable';

/** 证实性材料 as everybody reads it who may read the dossier. */
export function Evidence({ application }: { application: string }) {
  const { t } = useTranslation('application');
  const attachments = useAttachments(application);
  return (
    <Panel title={t('section.evidence')} article="第十三条(一)" plain>
      <Loaded query={attachments}>{({ files }) => <EvidenceTable application={application} files={files} />}</Loaded>
      <p className="quiet">{t('evidence.recorded')}</p>
    </Panel>
  );
}
