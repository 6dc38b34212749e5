import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Collaborator } from '../../../api/collaboration';
import { CommandForm } from '../../../ui/CommandForm';

/** 移交: another of the applicant's people applies from then on. */
export function HandOver({ application, to }: { application: string; to: Collaborator[] }) {
  const { t } = useTranslation('application');
  return (
    <>
      <h3>{t('team.handOver')}</h3>
      <p className="quiet">{t('team.handOverLead')}</p>
      <CommandForm<{ collaborator: string }>
        danger
        label={t('team.handOver')}
        done={t('team.handedOver')}
        run={(body) => api.POST('/applications/{application}/handover', { params: { path: { application } }, body })}
        fields={[
          {
            name: 'collaborator',
            kind: 'select',
            label: t('team.to'),
            required: true,
            options: to.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
    </>
  );
}
