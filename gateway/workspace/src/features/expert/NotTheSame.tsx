import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ReplacementPreview } from '../../api/expert';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import type { SeatPlace } from './Replace';

/** 认定不是同一人: a number of theirs is in the dossier, and it opens to them again. */
export function NotTheSame({ path, preview }: { path: SeatPlace; preview: ReplacementPreview }) {
  const { t } = useTranslation('expert');
  const alike = preview.cases.filter(({ obstacle }) => obstacle === 'SAME_PERSON');
  return alike.length === 0 ? null : (
    <Panel title={t('replace.same')} article="第十八条">
      <p>{t('replace.sameHelp')}</p>
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
            options: alike.map(({ application, name }) => ({ value: application, label: name })),
          },
          { name: 'reason', kind: 'area', max: 1000, label: t('replace.clearReason'), help: t('replace.clearHelp'), required: true },
        ]}
      />
    </Panel>
  );
}
