import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { SupplementAsked } from '../../api/qualification';
import { useRead } from '../../api/query';
import { day, moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';

/** 补充材料: what was asked for, until when, and the submission that answered it. */
export function Supplements({ application }: { application: string }) {
  const { t } = useTranslation(['application', 'ui']);
  const asked = useRead<SupplementAsked[]>(['supplements', application], () =>
    api.GET('/applications/{application}/supplements', { params: { path: { application } } }),
  ).data;
  return !asked?.length ? null : (
    <Panel title={t('supplements.title')} article="第十三条(二)" plain>
      {asked.map(({ id, stage, wanted, lastDay, askedAt, askedBy, answeredAt, submission }) => (
        <Facts
          key={id}
          of={[
            [t('supplements.asked'), [t(`ui:stage.${stage}`), askedBy, moment(askedAt)].filter(Boolean).join(' · ')],
            [t('supplements.wanted'), <span key="wanted" className="written">{wanted.map((line) => `· ${line}`).join('\n')}</span>],
            [t('supplements.lastDay'), day(lastDay)],
            [t('supplements.answered'), answeredAt ? t('supplements.with', { number: submission, at: moment(answeredAt) }) : t('supplements.open')],
          ]}
        />
      ))}
    </Panel>
  );
}
