import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { tenant } from '../../api/client';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { PersonState } from './PersonState';
import { type Person, textOf, type UnitWithRoles, usePeople, useUnitsWithRoles } from './reads';
import { useSeatNames } from './useSeatNames';

/** 人员与岗位: who sits where, and which seats nobody holds. */
export function Roster() {
  const { t } = useTranslation('people');
  const people = usePeople();
  const units = useUnitsWithRoles();
  return (
    <Page title={t('title')} article="第七条至第九条" lead={t('lead')}>
      <p className="row">
        <Link to="/people/invite">{t('invite.title')}</Link>
        <Link to="/people/unit">{t('addUnit.title')}</Link>
        <Link to="/people/divisions">{t('divisions.title')}</Link>
        <Link to="/people/import">{t('import.title')}</Link>
        <a href={`/api/${tenant}/tenant/export`}>{t('export')}</a>
      </p>
      <p className="quiet">{t('exportHelp')}</p>
      <Loaded query={people}>
        {(people) =>
          people.length === 0 ? <Empty title={t('none')}>{t('noneHow')}</Empty> : <Everybody people={people} />
        }
      </Loaded>
      <Loaded query={units}>{(units) => people.data && <Units units={units} people={people.data} />}</Loaded>
    </Page>
  );
}

function Everybody({ people }: { people: Person[] }) {
  const { t } = useTranslation('people');
  const seats = useSeatNames();
  return (
    <Panel plain title={t('people')}>
      <Rows
        caption={t('people')}
        rows={people}
        id={({ id }) => id}
        columns={[
          { title: t('name'), cell: ({ id, name }) => <Link to={`/people/${id}`}>{name}</Link> },
          { title: t('address'), cell: ({ address, username }) => username ?? address },
          { title: t('seats'), cell: (person) => person.seats.map((seat) => seats.name(textOf(seat))).join('；') || t('noSeat') },
          { title: t('stateOf'), cell: (person) => <PersonState person={person} /> },
        ]}
      />
    </Panel>
  );
}

function Units({ units, people }: { units: UnitWithRoles[]; people: Person[] }) {
  const { t } = useTranslation('people');
  const seats = units
    .filter(({ kind }) => kind !== 'applicant')
    .flatMap((unit) => unit.roles.map((role) => ({ unit, role, text: `${unit.kind}/${unit.code}/${role}` })));
  const holders = (text: string) => people.filter((person) => person.seats.some((seat) => textOf(seat) === text));
  return (
    <Panel plain title={t('units')} article="第七条">
      <Rows
        caption={t('units')}
        rows={seats}
        id={({ text }) => text}
        columns={[
          { title: t('unit'), cell: ({ unit }) => unit.name },
          { title: t('kind'), cell: ({ unit }) => t(`kindOf.${unit.kind}`) },
          { title: t('roleOf'), cell: ({ role }) => t(`role.${role}`) },
          {
            title: t('holders'),
            cell: ({ text }) => listed(holders(text).map(({ name }) => name)) || <span className="quiet">{t('vacant')}</span>,
          },
        ]}
      />
    </Panel>
  );
}
