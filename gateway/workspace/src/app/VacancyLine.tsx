import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Vacancy } from '../api/vacancies';
import { Article } from '../ui/Article';
import { listed } from '../ui/words';

/** A seat nobody holds, and where somebody is invited into it; many of one kind are one line. */
export function VacancyLine({ vacancy: { kind, role, seats, missing, steps, onPaper } }: { vacancy: Vacancy }) {
  const { t } = useTranslation(['app', 'ui', 'people']);
  const [first, ...others] = seats;
  const of = { kind: t(`people:kindOf.${kind}`), role: t(`people:role.${role}`), count: seats.length };
  return (
    <li>
      <div className="what">
        {!first ? (
          <Link to="/people/unit">{t('vacant.unit', of)}</Link>
        ) : others.length > 0 ? (
          <Link to="/people">{t('vacant.seats', of)}</Link>
        ) : (
          <Link to={`/people/invite?seat=${first.seat}`}>{t('vacant.seat', { ...of, unit: first.unit, count: missing })}</Link>
        )}
        <Article>第七条</Article>
        <div className="quiet">
          {steps.length > 0 ? t('vacant.steps', { steps: listed(steps.map((step) => t(`ui:stage.${step}`))) }) : t('vacant.always')}
          {onPaper && ` ${t('vacant.onPaper')}`}
        </div>
      </div>
    </li>
  );
}
