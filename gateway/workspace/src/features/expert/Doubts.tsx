import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ReplacementPreview } from '../../api/panel';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import type { SeatPlace } from './Replace';

/** 认定不需要回避: the system sees an interest, or a number of theirs in the dossier; it opens to them again. */
export function Doubts({ path, preview }: { path: SeatPlace; preview: ReplacementPreview }) {
  const { t } = useTranslation('expert');
  const doubtful = preview.cases.filter((one) => one.doubtful);
  return doubtful.length === 0 ? null : (
    <Panel title={t('replace.doubts')} article="第十八条">
      <p>{t('replace.doubtsHelp')}</p>
      <CommandForm<{ application: string; reason: string }>
        label={t('replace.clear')}
        done={t('replace.cleared')}
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/{expert}/clearances', {
            params: { path, header: { 'If-Match': `"${preview.version}"` } },
            body,
          })
        }
        fields={[
          {
            name: 'application',
            kind: 'select',
            label: t('replace.applicant'),
            required: true,
            options: doubtful.map(({ application, name, obstacle }) => ({
              value: application,
              label: obstacle ? `${name}（${t(`replace.obstacle.${obstacle}`)}）` : name,
            })),
          },
          { name: 'reason', kind: 'area', max: 1000, label: t('replace.clearReason'), help: t('replace.clearHelp'), required: true },
        ]}
      />
    </Panel>
  );
}
