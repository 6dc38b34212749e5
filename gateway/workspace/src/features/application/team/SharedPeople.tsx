import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSharedPeople } from '../../../api/collaboration';
import { places } from '../../../api/places';
import { useSeats } from '../../../api/session';
import { Panel } from '../../../ui/Page';
import { Rows } from '../../../ui/Rows';

/** Who works for this applicant and for another it competes with: the office judges what it means. */
export function SharedPeople({ application }: { application: string }) {
  const { t } = useTranslation('application');
  const shared = useSharedPeople(application, useSeats()('office/officer', 'office/head')).data ?? [];
  return shared.length === 0 ? null : (
    <Panel title={t('team.shared')} article="第二十一条">
      <p className="warning">{t('team.sharedLead')}</p>
      <Rows
        caption={t('team.shared')}
        rows={shared}
        id={({ name, other }) => name + other}
        columns={[
          { title: t('team.person'), cell: ({ name }) => name || t('team.sameApplicant') },
          { title: t('team.other'), cell: ({ other, otherName }) => <Link to={places.application(other)}>{otherName}</Link> },
        ]}
      />
    </Panel>
  );
}
