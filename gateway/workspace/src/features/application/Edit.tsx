import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Application, useApplication } from '../../api/application';
import { useAsked } from '../../api/form';
import { places } from '../../api/places';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { StatusTag } from '../../ui/StatusTag';
import { EditForm } from './EditForm';

/** The applicant's own desk; what is submitted is sealed and no longer edited. */
export function Edit() {
  const { t } = useTranslation(['application', 'ui']);
  const { application: id = '' } = useParams();
  const application = useApplication(id);
  return (
    <Page
      title={t('edit.title')}
      article="第十三条(一)"
      lead={t('edit.lead')}
      aside={application.data && <StatusTag status={application.data.row.status} />}
      trail={[{ to: '/my-applications', label: t('mine.title') }]}
    >
      <Loaded query={application}>
        {(application) => (open(application) ? <Desk application={application} /> : <Sealed of={application} />)}
      </Loaded>
    </Page>
  );
}

const open = ({ row }: Application) => ['DRAFT', 'RETURNED', 'SUPPLEMENTING'].includes(row.status);

function Desk({ application }: { application: Application }) {
  const asked = useAsked(application.row.round, application.row.track);
  return <Loaded query={asked}>{(asked) => <EditForm application={application} asked={asked} />}</Loaded>;
}

function Sealed({ of }: { of: Application }) {
  const { t } = useTranslation('application');
  return (
    <p>
      {t('edit.sealed')} <Link to={places.application(of.row.id)}>{t('edit.see')}</Link>
    </p>
  );
}
