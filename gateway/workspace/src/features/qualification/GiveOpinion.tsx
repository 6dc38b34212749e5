import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../api/client';
import { consulted } from '../../api/qualification';
import { Decision } from '../../ui/Decision';
import { useConsultations } from './consultation';

export function GiveOpinion() {
  const { t } = useTranslation('qualification');
  const { application: id } = useParams();
  const letters = useConsultations().data ?? [];
  const awaited = letters.flatMap(({ applications }) => applications).find((asked) => asked.id === id && !asked.ruling)?.silent;
  return (
    <Decision<{ objection: boolean; basis?: string; reason?: string }>
      title={t('opinion.title')}
      article="第十三条(二)"
      lead={t('opinion.lead')}
      status="MEMBER_CONSULT"
      label={t('opinion.button')}
      done={t('opinion.done')}
      paper={{ decision: 'opinion', seats: consulted, among: awaited }}
      run={(application, body) =>
        api.POST('/applications/{application}/opinions', { params: { path: { application } }, body })
      }
      fields={[
        {
          name: 'objection',
          kind: 'radio',
          label: t('opinion.conclusion'),
          required: true,
          options: [
            { value: false, label: t('opinion.agrees') },
            { value: true, label: t('opinion.objects') },
          ],
        },
        { name: 'basis', kind: 'text', label: t('opinion.basis'), help: t('opinion.basisHelp') },
        { name: 'reason', kind: 'area', label: t('opinion.reason') },
      ]}
    />
  );
}
