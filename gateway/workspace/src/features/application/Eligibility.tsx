import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/application';
import { cited } from '../../ui/citation';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

export const tones = { MET: 'good', NOT_MET: 'bad', UNDETERMINED: '' };

/** A row per condition of Articles 10 and 11 and of the policy, found from what is stated and recorded so far. */
export function Eligibility({ findings, examined = false }: { findings: Finding[]; examined?: boolean }) {
  const { t } = useTranslation('application');
  return (
    <Panel title={t('eligibility.title')} plain>
      <div aria-live="polite">
        <Rows
          caption={t('eligibility.title')}
          rows={findings}
          id={({ condition }) => condition}
          columns={[
            {
              title: t('eligibility.condition'),
              cell: ({ condition, evidence, setting }) => (
                <>
                  {t(`condition.${condition}`)}
                  {setting && evidence && <div className="quiet">{evidence}</div>}
                </>
              ),
            },
            {
              title: t('eligibility.article'),
              cell: ({ article, setting }) => (setting ? t('eligibility.setting', { setting: t(`setting.${setting}`) }) : cited(article)),
            },
            {
              title: t('eligibility.result'),
              cell: ({ result, warns }) => <Tone tone={warns ? 'active' : tones[result]}>{t(warns ? 'result.WARNS' : `result.${result}`)}</Tone>,
            },
          ]}
        />
      </div>
      <p className="quiet">{t(examined ? 'eligibility.examined' : 'eligibility.note')}</p>
    </Panel>
  );
}
