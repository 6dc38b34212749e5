import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Page, Panel } from '../../ui/Page';
import { seatOf } from './reads';
import { SeparationRules } from './SeparationRules';
import { useSeatNames } from './useSeatNames';

/** By e-mail address or by the name of an account that is there: one person may serve several regions. */
export function Invite() {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const seats = useSeatNames();
  const [asked] = useSearchParams();
  const seat = asked.get('seat');
  return (
    <Page title={t('invite.title')} article="第七条" lead={t('invite.lead')} trail={[{ to: '/people', label: t('title') }]}>
      <Panel>
        <CommandForm<{ name: string; address: string; seats: string[] }>
          label={t('invite.button')}
          done={t('invite.done')}
          run={({ seats, ...who }) => askTenant('/people', { method: 'POST', body: { ...who, seats: seats.map(seatOf) } })}
          after={() => navigate('/people')}
          initial={seat ? { seats: [seat] } : {}}
          fields={[
            { name: 'name', kind: 'text', max: 60, label: t('name'), required: true },
            { name: 'address', kind: 'text', label: t('address'), required: true, help: t('invite.addressHelp') },
            { name: 'seats', kind: 'select', multiple: true, label: t('seats'), required: true, options: seats.options },
          ]}
        />
      </Panel>
      <SeparationRules />
    </Page>
  );
}
