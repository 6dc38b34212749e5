import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DefenseOrder } from '../../api/defense';
import { places } from '../../api/places';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { clock } from './clock';

/** Who defends when. */
export function Turns({ order }: { order: DefenseOrder }) {
  const { t } = useTranslation(['defense', 'ui']);
  const office = useSeats()('office/officer', 'office/head');
  return (
    <Rows
      caption={t('turns.title')}
      shown
      rows={order.slots}
      id={({ application }) => application}
      columns={[
        { title: t('turns.number'), cell: ({ place }) => place },
        { title: t('ui:application.name'), cell: ({ application, name }) => (office ? <Link to={places.defense(application)}>{name}</Link> : name) },
        { title: t('turns.on'), cell: ({ on, from, until }) => `${day(on)} ${clock(from)}–${clock(until)}` },
        { title: t('turns.lot'), cell: ({ lot }) => <code>{lot.slice(0, 12)}…</code> },
      ]}
    />
  );
}
