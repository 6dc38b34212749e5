import { useTranslation } from 'react-i18next';
import type { Deliberation } from '../../api/deliberation';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { TakenBack } from '../../ui/TakenBack';
import { labelled, listed } from '../../ui/words';
import { named } from '../../ui/attendees';

/** How the list was resolved: when, by how many, who stepped back, and what was signed of it; and how it was before that was taken back. */
export function Met({ round, desk: { met, earlier, candidates } }: { round: string; desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  const keeps = useSeats()('office/officer', 'office/head', 'leading-group/secretary', 'government/signer');
  const address = `/rounds/${round}/resolution/signed-pages`;
  if (!met && earlier.length === 0) {
    return null;
  }
  const applicant = (id: string) => candidates.find(({ application }) => application === id)?.name ?? '';
  return (
    <Panel title={t('met')} article="第七条(三)">
      {met && (
        <>
          <Facts
            of={[
              [t('resolve.minutes'), met.minutesNumber],
              [t('resolve.date'), day(met.meetingDate)],
              [t('attendance.form'), met.attendance && t(`attendance.forms.${met.attendance.form}`)],
              [t('attendance.came'), met.attendance && t('attendance.of', { came: met.attendance.present.length, called: met.attendance.called })],
              [t('attendance.present'), met.attendance && listed(named(met.attendance.present))],
              [t('attendance.stepped'), met.attendance?.recused.length ? listed(met.attendance.recused.map((one) => labelled(one.name, listed([applicant(one.application), one.reason ?? ''].filter(Boolean))))) : undefined],
            ]}
          />
          <SignedPages address={address} pages={met.pages} adds={keeps} label={t('resolve.signed')} />
        </>
      )}
      <TakenBack of={earlier.map(({ minutesNumber: number, meetingDate: date, pages, withdrawn }) => ({ number, date, pages, withdrawn }))} address={address} />
    </Panel>
  );
}
