import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Kind } from './document';

const steps: Record<Kind, string[]> = {
  policy: ['preset', 'edit', 'rehearsal', 'publish', 'versions'],
  rules: ['preset', 'edit', 'publish', 'versions'],
};

/** The way from a preset to a published version; any step can be taken again. */
export function Steps({ kind }: { kind: Kind }) {
  const { t } = useTranslation('policy');
  return (
    <nav className="wizard" aria-label={t('steps.label', { kind: t(`kind.${kind}`) })}>
      <ol>
        {steps[kind].map((step) => (
          <li key={step}>
            <NavLink to={`/${kind}/${step}`}>{t(`steps.${step}`)}</NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
