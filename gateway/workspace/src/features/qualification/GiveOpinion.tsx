import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Decision } from '../../ui/Decision';

export function GiveOpinion() {
  const { t } = useTranslation('qualification');
  return (
    <Decision<{ objection: boolean; basis?: string; reason?: string }>
      title={t('opinion.title')}
      article="第十三条(二)"
      lead={t('opinion.lead')}
      status="MEMBER_CONSULT"
      label={t('opinion.button')}
      done={t('opinion.done')}
      paper={{ decision: 'opinion', seats: ['member/signer'] }}
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
