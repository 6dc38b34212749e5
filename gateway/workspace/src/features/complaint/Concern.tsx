import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type Complaint, useInspectors } from '../../api/complaint';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';

/** 标明所涉人员: whoever it is about neither handles nor reads it, the one who marks included. */
export function Concern({ of }: { of: Complaint }) {
  const { t } = useTranslation('complaint');
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('concern.title')}</summary>
      {open && <Mark key={of.concerned.length} of={of} />}
    </details>
  );
}

function Mark({ of: { id, concerned } }: { of: Complaint }) {
  const { t } = useTranslation('complaint');
  return (
    <Loaded query={useInspectors()}>
      {(people) => (
        <CommandForm<{ people?: string[]; reason: string }>
          label={t('concern.button')}
          done={t('concern.done')}
          initial={{ people: concerned.map(({ account }) => account) }}
          run={({ people = [], reason }) =>
            api.PUT('/complaints/{complaint}/concerned', { params: { path: { complaint: id } }, body: { people, reason } })
          }
          fields={[
            {
              name: 'people',
              kind: 'checks',
              label: t('concern.people'),
              help: t('concern.help'),
              options: [...people, ...concerned.filter(({ account }) => people.every((one) => one.account !== account))].map(({ account, name }) => ({
                value: account,
                label: name,
              })),
            },
            { name: 'reason', kind: 'area', max: 1000, label: t('concern.reason'), required: true },
          ]}
        />
      )}
    </Loaded>
  );
}
