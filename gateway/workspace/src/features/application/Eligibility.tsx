import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/award';
import { cited } from '../../ui/citation';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

const tones = { MET: 'good', NOT_MET: 'bad', UNDETERMINED: '' };

/** A row per condition of Articles 10 and 11, found from what is stated so far. */
export function Eligibility({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation('application');
  return (
    <Panel title={t('eligibility.title')} plain>
      <div aria-live="polite">
        <Rows
          caption={t('eligibility.title')}
          rows={findings}
          id={({ condition }) => condition}
          columns={[
            { title: t('eligibility.condition'), cell: ({ condition }) => t(`condition.${condition}`) },
            { title: t('eligibility.article'), cell: ({ article }) => cited(article) },
            { title: t('eligibility.result'), cell: ({ result }) => <Tone tone={tones[result]}>{t(`result.${result}`)}</Tone> },
          ]}
        />
      </div>
      <p className="quiet">{t('eligibility.note')}</p>
    </Panel>
  );
}
