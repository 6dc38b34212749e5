import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import type { Application } from '../../api/application';
import { api } from '../../api/client';
import { Decision } from '../../ui/Decision';
import { Places } from './Places';
import { others, recommender } from './recommenders';

export function Recommend() {
  const { t } = useTranslation('recommendation');
  const application = useOutletContext<Application>();
  return (
    <Decision<{ recommended: boolean; opinion: string }>
      title={t('recommend.title')}
      article="第十三条(一)"
      lead={t('recommend.lead')}
      judges
      status="LOCAL_CHECK"
      label={t('recommend.button')}
      done={t('recommend.done')}
      paper={{ decision: 'recommendation', seats: ['county/signer', ...others], unit: recommender }}
      run={(application, body) =>
        api.POST('/applications/{application}/recommendation', {
          params: { path: { application } },
          body,
        })
      }
      fields={[
        {
          name: 'recommended',
          kind: 'radio',
          label: t('recommend.conclusion'),
          required: true,
          options: [
            { value: true, label: t('recommend.yes') },
            { value: false, label: t('recommend.no') },
          ],
        },
        { name: 'opinion', kind: 'area', label: t('recommend.opinion'), required: true },
      ]}
    >
      <Places round={application.row.round} />
    </Decision>
  );
}
