import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { api } from '../../api/client';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

const over = ['DRAFT', 'ENDED', 'WITHDRAWN', 'CONFERRED', 'DISQUALIFIED', 'NOT_RECOMMENDED', 'NOT_SHORTLISTED', 'NOT_CANDIDATE', 'NOT_ENDORSED', 'REMOVED', 'NOT_APPROVED', 'BARRED'];

/** 书面认定: what nothing else could tell, the head of the office finds in writing; who falls short falls out. */
export function Determine({ application: { row, form, eligibility } }: { application: Application }) {
  const { t } = useTranslation(['application', 'ui']);
  const holds = useSeats();
  const open = eligibility.filter(({ result }) => result === 'UNDETERMINED');
  const unmet = eligibility.some(({ result, setting }) => setting && result === 'NOT_MET');
  const asked = eligibility.some(({ condition }) => condition === 'prerequisite-award') && form.prerequisiteCertificate;
  const path = { application: row.id };
  if (over.includes(row.status) || !holds('office/officer', 'office/head')) {
    return null;
  }
  return (
    <>
      {asked && (
        <Panel title={t('prerequisite.title')} plain>
          <p>{t('prerequisite.lead')}</p>
          <CommandForm
            label={t('prerequisite.button')}
            done={t('prerequisite.done')}
            run={() => api.POST('/applications/{application}/prerequisite-check', { params: { path } })}
          />
        </Panel>
      )}
      {holds('office/head') && open.length > 0 && (
        <Panel title={t('determine.title')} plain>
          <p>{t('determine.lead')}</p>
          <CommandForm<{ condition: string; met: boolean; reason: string; documentNumber: string }>
            label={t('determine.button')}
            done={t('determine.done')}
            run={(body) => api.POST('/applications/{application}/determinations', { params: { path }, body })}
            fields={[
              {
                name: 'condition',
                kind: 'select',
                label: t('determine.condition'),
                required: true,
                options: open.map(({ condition }) => ({ value: condition, label: t(`condition.${condition}`) })),
              },
              {
                name: 'met',
                kind: 'radio',
                label: t('determine.met'),
                required: true,
                options: [
                  { value: true, label: t('result.MET') },
                  { value: false, label: t('result.NOT_MET') },
                ],
              },
              { name: 'reason', kind: 'area', max: 1000, label: t('determine.reason'), required: true },
              { name: 'documentNumber', kind: 'text', max: 100, label: t('determine.number'), required: true },
            ]}
          />
        </Panel>
      )}
      {holds('office/head') && unmet && (
        <Panel title={t('disqualify.title')} plain>
          <p>{t('disqualify.lead')}</p>
          <CommandForm<{ reason: string }>
            danger
            label={t('disqualify.button')}
            done={t('disqualify.done')}
            run={(body) => api.POST('/applications/{application}/disqualification', { params: { path }, body })}
            fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('disqualify.reason'), required: true }]}
          />
        </Panel>
      )}
    </>
  );
}
