import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ReviewCase } from '../../api/panel';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import type { SeatPlace } from './Replace';

/** 认定补报的利害关系: whether a reviewer must step back from whom they reported themselves. */
export function AnswerReport({ path, version, reported }: { path: SeatPlace; version: number; reported: ReviewCase }) {
  const { t } = useTranslation('expert');
  const { application, name, relation } = reported;
  return (
    <Panel title={t('replace.answer', { name })} article="第十八条">
      <p>{t('replace.reportSays', { relation })}</p>
      <p>{t('replace.answerHelp')}</p>
      <CommandForm<{ stands: boolean; reason: string }>
        label={t('replace.answerButton')}
        done={t('replace.answered')}
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/interests/{application}/answer', {
            params: { path: { ...path, application }, header: { 'If-Match': `"${version}"` } },
            body,
          })
        }
        fields={[
          {
            name: 'stands',
            kind: 'radio',
            label: t('replace.stands'),
            required: true,
            options: [
              { value: true, label: t('replace.mustStepBack') },
              { value: false, label: t('replace.goesOn') },
            ],
          },
          { name: 'reason', kind: 'area', max: 1000, label: t('replace.reason'), help: t('replace.answerReason'), required: true },
        ]}
      />
    </Panel>
  );
}
