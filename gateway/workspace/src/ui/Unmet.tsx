import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/application';
import { cited } from './citation';
import { labelled } from './words';

/** 应当具备: what stands against an applicant, before anybody decides on it. */
export function Unmet({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation(['ui', 'application']);
  const unmet = findings.filter(({ result }) => result === 'NOT_MET');
  return unmet.length === 0 ? null : (
    <div className="warning">
      <p>{t('ui:unmet.lead')}</p>
      <ul>
        {unmet.map(({ condition, article, evidence }) => {
          const named = t('application:appraise.of', { condition: t(`application:condition.${condition}`), article: cited(article) });
          return <li key={condition}>{evidence ? labelled(named, evidence) : named}</li>;
        })}
      </ul>
    </div>
  );
}
