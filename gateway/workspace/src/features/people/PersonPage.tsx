import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { FirstPassword } from '../../ui/FirstPassword';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';

import { PersonState } from './PersonState';
import { type Person, seatOf, textOf, usePeople } from './reads';
import { SeparationRules } from './SeparationRules';
import { useSeatNames } from './useSeatNames';

export function PersonPage() {
  const { t } = useTranslation('people');
  const { person: id = '' } = useParams();
  const people = usePeople();
  return (
    <Loaded query={people}>
      {(people) => {
        const person = people.find((one) => one.id === id);
        return person ? <One person={person} /> : <Page title={t('gone')}>{null}</Page>;
      }}
    </Loaded>
  );
}

function One({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const seats = useSeatNames();
  const waits = person.state === 'WAITING' && person.reason;
  return (
    <Page title={person.name} trail={[{ to: '/people', label: t('title') }]} aside={<PersonState person={person} />}>
      <Panel>
        <Facts
          of={[
            [t('address'), person.address],
            [t('account'), person.username],
            [t('seats'), person.seats.map((seat) => seats.name(textOf(seat))).join('；')],
            [t('waitsFor'), waits ? person.reason : undefined],
          ]}
        />
        {waits && (
          <CommandForm
            label={t('retry.button')}
            done={t('retry.done')}
            run={() => askTenant(`/people/${person.id}/retry`, { method: 'POST', body: {} })}
          />
        )}
      </Panel>
      {person.state === 'HELD' && <Confirm person={person} />}
      {person.handedOver && <FirstPassword ask={() => askTenant(`/people/${person.id}/first-password`, { method: 'POST', body: {} })} />}
      {person.state !== 'REMOVED' && (
        <>
          <Reseat key={person.version} person={person} />
          <Remove person={person} />
          <SeparationRules />
        </>
      )}
    </Page>
  );
}

function Confirm({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  return (
    <Panel title={t('confirm.title')}>
      <p>{t(`heldBecause.${person.reason}`, { username: person.username })}</p>
      <CommandForm<{ username: string }>
        label={t('confirm.button')}
        done={t('confirm.done')}
        initial={{ username: person.username }}
        run={(body) => askTenant(`/people/${person.id}/account`, { method: 'POST', body })}
        fields={[{ name: 'username', kind: 'text', label: t('account'), required: true }]}
      />
    </Panel>
  );
}

function Reseat({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const seats = useSeatNames(person.seats.map(textOf));
  return (
    <Panel title={t('reseat.title')}>
      <p className="quiet">{t('reseat.lead')}</p>
      <CommandForm<{ seats: string[] }>
        label={t('reseat.button')}
        done={t('reseat.done')}
        initial={{ seats: person.seats.map(textOf) }}
        run={(values) =>
          askTenant(`/people/${person.id}/seats`, {
            method: 'PUT',
            etag: `"${person.version}"`,
            body: { seats: values.seats.map(seatOf) },
          })
        }
        fields={[{ name: 'seats', kind: 'select', multiple: true, label: t('seats'), required: true, options: seats.options }]}
      />
    </Panel>
  );
}

function Remove({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  return (
    <Panel title={t('remove.title')}>
      <p>{t('remove.lead')}</p>
      <CommandForm<{ reason: string }>
        danger
        label={t('remove.button')}
        done={t('remove.done')}
        run={(body) => askTenant(`/people/${person.id}/removal`, { method: 'POST', body })}
        fields={[{ name: 'reason', kind: 'area', max: 500, label: t('remove.reason'), required: true }]}
      />
    </Panel>
  );
}
