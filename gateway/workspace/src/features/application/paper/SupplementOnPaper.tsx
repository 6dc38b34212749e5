import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Application, useApplication } from '../../../api/application';
import { places } from '../../../api/places';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { StatusTag } from '../../../ui/StatusTag';
import { Returned } from '../Returned';
import { FormOnPaper } from './FormOnPaper';

/** 代录补充材料: what was asked of an applicant without an account, from the form it signed anew. */
export function SupplementOnPaper() {
  const { application: id = '' } = useParams();
  return <Loaded query={useApplication(id)}>{(application) => <Supplement application={application} />}</Loaded>;
}

function Supplement({ application }: { application: Application }) {
  const { t } = useTranslation('application');
  const { row, form, withheld } = application;
  return (
    <Page
      title={t('laterPaper.supplement')}
      article="第十三条"
      lead={t('laterPaper.supplementLead')}
      aside={<StatusTag status={row.status} />}
      trail={[{ to: places.application(row.id), label: row.name }]}
    >
      <Returned application={application} />
      {!!withheld?.length && <p className="warning">{t('laterPaper.withheld')}</p>}
      <FormOnPaper decision="supplement" target={row.id} round={row.round} track={row.track} initial={form} payload={(form) => ({ form })} />
    </Page>
  );
}
