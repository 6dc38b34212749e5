import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Guest, Observation } from '../../api/observation';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';

interface Seen {
  came?: boolean;
  person?: string;
  pledged?: boolean;
  said?: string;
}

type Values = { guests: Record<string, Seen> };

/** Who came, whether they signed the pledge, and what they said; recorded anew, it is this that holds. */
export function Attendance({ observation: { id, version, held, guests } }: { observation: Observation }) {
  const { t } = useTranslation('observation');
  return (
    <Panel title={t(held ? 'attendance.again' : 'attendance.title')}>
      <CommandForm<Values>
        wide
        label={t('attendance.button')}
        done={t('attendance.done')}
        initial={{ guests: Object.fromEntries(guests.map(({ id, came, person, pledged, said }) => [id, { came, person, pledged, said }])) }}
        run={({ guests: seen }) =>
          api.PUT('/observations/{observation}/attendance', {
            params: { path: { observation: id }, header: { 'If-Match': `"${version}"` } },
            body: {
              came: guests
                .map((guest) => ({ guest: guest.id, ...seen[guest.id] }))
                .filter(({ came }) => came)
                .map(({ guest, person, pledged = false, said }) => ({ guest, person, pledged, said })),
            },
          })
        }
      >
        {guests.map((guest) => (
          <One key={guest.id} guest={guest} />
        ))}
      </CommandForm>
    </Panel>
  );
}

function One({ guest: { id, kind, organization, person } }: { guest: Guest }) {
  const { t } = useTranslation('observation');
  const name = organization ?? person ?? '';
  return (
    <fieldset>
      <legend>{t('attendance.guest', { kind: t(`kind.${kind}`), name })}</legend>
      <FormField field={{ name: ['guests', id, 'came'], kind: 'check', label: t('came'), text: t('attendance.came') }} />
      <FormField field={{ name: ['guests', id, 'pledged'], kind: 'check', label: t('pledged'), text: t('attendance.pledged') }} />
      {organization && <FormField field={{ name: ['guests', id, 'person'], kind: 'text', max: 50, label: t('person') }} />}
      <FormField field={{ name: ['guests', id, 'said'], kind: 'area', max: 2000, label: t('said') }} />
    </fieldset>
  );
}
