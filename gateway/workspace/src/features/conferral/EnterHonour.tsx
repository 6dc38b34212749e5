import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useProfile } from '../../api/profile';
import { CommandForm } from '../../ui/CommandForm';
import { Page, Panel } from '../../ui/Page';
import { type Filled, recordFields, toRecord } from './record';

/** An honour of an edition before this platform, from the file. */
export function EnterHonour() {
  const { t } = useTranslation('conferral');
  const navigate = useNavigate();
  const divisions = useProfile().data?.divisions ?? [];
  return (
    <Page title={t('record.enter')} article="第十六条" lead={t('record.enterLead')} trail={[{ to: '/honour-records', label: t('record.title') }]}>
      <Panel>
        <CommandForm<Filled>
          label={t('record.button')}
          done={t('record.done')}
          run={(filled) => api.POST('/honour-records', { body: toRecord(filled) })}
          after={() => navigate('/honour-records')}
          fields={recordFields(divisions, t)}
        />
      </Panel>
    </Page>
  );
}
