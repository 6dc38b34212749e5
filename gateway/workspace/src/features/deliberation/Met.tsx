import { useTranslation } from 'react-i18next';
import type { Deliberation } from '../../api/deliberation';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { labelled, listed } from '../../ui/words';
import { named } from '../../ui/attendees';

/** How the list was resolved: when, by how many, and who stepped back. */
export function Met({ desk: { met, candidates } }: { desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  if (!met) {
    return null;
  }
  const { attendance } = met;
  const applicant = (id: string) => candidates.find(({ application }) => application === id)?.name ?? '';
  return (
    <Panel title={t('met')} article="第七条(三)">
      <Facts
        of={[
          [t('resolve.minutes'), met.minutesNumber],
          [t('resolve.date'), day(met.meetingDate)],
          [t('attendance.form'), attendance && t(`attendance.forms.${attendance.form}`)],
          [t('attendance.came'), attendance && t('attendance.of', { came: attendance.present.length, called: attendance.called })],
          [t('attendance.present'), attendance && listed(named(attendance.present))],
          [t('attendance.stepped'), attendance?.recused.length ? listed(attendance.recused.map((one) => labelled(one.name, listed([applicant(one.application), one.reason ?? ''].filter(Boolean))))) : undefined],
        ]}
      />
    </Panel>
  );
}
