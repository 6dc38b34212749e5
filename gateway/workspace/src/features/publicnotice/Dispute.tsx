import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Objection, Worker } from '../../api/objection';
import { useRead } from '../../api/query';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';

/** 标明所涉人员: whoever an objection is about neither handles nor reads it. */
export function Dispute({ objection }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('dispute.title')}</summary>
      {open && <Mark key={objection.disputed.length} objection={objection} />}
    </details>
  );
}

function Mark({ objection: { id, disputed } }: { objection: Objection }) {
  const { t } = useTranslation('publicnotice');
  const path = { objection: id };
  const people = useRead<Worker[]>(['objections', id, 'people'], () => api.GET('/objections/{objection}/people', { params: { path } }));
  return (
    <Loaded query={people}>
      {(people) =>
        people.length === 0 ? (
          <p>{t('dispute.nobody')}</p>
        ) : (
          <CommandForm<{ people?: string[]; reason: string }>
            label={t('dispute.button')}
            done={t('dispute.done')}
            initial={{ people: disputed.map(({ id }) => id) }}
            run={({ people = [], reason }) => api.PUT('/objections/{objection}/disputed', { params: { path }, body: { people, reason } })}
            fields={[
              {
                name: 'people',
                kind: 'checks',
                label: t('dispute.people'),
                help: t('dispute.help'),
                options: people.map(({ id, name, part }) => ({ value: id, label: t(`dispute.part.${part}`, { name }) })),
              },
              { name: 'reason', kind: 'area', max: 1000, label: t('dispute.reason'), required: true },
            ]}
          />
        )
      }
    </Loaded>
  );
}
