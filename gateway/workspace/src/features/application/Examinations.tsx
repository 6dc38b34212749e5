import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Examined } from '../../api/qualification';
import { useRead } from '../../api/query';
import { useSeats } from '../../api/session';
import { Corrected } from '../../ui/Corrected';
import { moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

/** 形式审查意见 and 复核意见, for those who decide after them. */
export function Examinations({ application }: { application: string }) {
  const { t } = useTranslation(['application', 'ui']);
  const reads = useSeats()('office/officer', 'office/head', 'leading-group/secretary', 'government/signer');
  const examined = useRead<Examined[]>(
    ['examinations', application],
    () => api.GET('/applications/{application}/examinations', { params: { path: { application } } }),
    reads,
  ).data;
  return !examined?.length ? null : (
    <Panel title={t('examinations.title')} article="第十三条(二)" plain>
      <Rows
        caption={t('examinations.title')}
        rows={examined}
        id={({ stage, at }) => stage + at}
        columns={[
          { title: t('examinations.step'), cell: ({ stage }) => t(`ui:stage.${stage}`) },
          {
            title: t('examinations.conclusion'),
            cell: ({ passed, corrected, conditions, material }) => (
              <>
                <Tone tone={passed ? 'good' : 'bad'}>{t(passed ? 'result.MET' : 'result.NOT_MET')}</Tone>
                <Corrected by={corrected} />
                {conditions?.map((condition) => (
                  <div key={condition} className="quiet">
                    {t(`condition.${condition}`)}
                  </div>
                ))}
                {material && <div className="quiet">{t('examinations.material')}</div>}
              </>
            ),
          },
          { title: t('examinations.opinion'), cell: ({ opinion }) => <span className="written">{opinion}</span> },
          { title: t('examinations.by'), cell: ({ by, at }) => [by, moment(at)].filter(Boolean).join(' · ') },
        ]}
      />
    </Panel>
  );
}
