import { useTranslation } from 'react-i18next';
import { tenant } from '../../api/client';
import { useSeats } from '../../api/session';
import { Panel } from '../../ui/Page';

/** 卷宗: the office takes everything there is of the application at once. */
export function CaseFile({ application }: { application: string }) {
  const { t } = useTranslation('application');
  const office = useSeats()('office/officer', 'office/head');
  return !office ? null : (
    <Panel title={t('caseFile.title')}>
      <p className="quiet">{t('caseFile.lead')}</p>
      <p>
        <a href={`/api/${tenant}/award/applications/${application}/case-file`}>{t('caseFile.button')}</a>
      </p>
    </Panel>
  );
}
