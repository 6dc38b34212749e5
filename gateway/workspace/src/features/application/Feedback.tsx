import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { useFeedback } from '../../api/dispatch';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';

/** 书面反馈, as it was issued to whoever applied. */
export function Feedback({ application: { row, acts } }: { application: Application }) {
  return acts ? <Issued application={row.id} /> : null;
}

function Issued({ application }: { application: string }) {
  const { t } = useTranslation('application');
  const issued = useFeedback(application).data ?? [];
  return issued.length === 0 ? null : (
    <Panel title={t('feedback.title')} article="第十三条(三)">
      <p>{t('feedback.lead')}</p>
      {issued.map(({ id, title, number, signedOn }) => (
        <PaperLinks key={id} at={`/applications/${application}/feedback/${id}`} name={t('feedback.paper', { title, number, date: day(signedOn) })} />
      ))}
    </Panel>
  );
}
