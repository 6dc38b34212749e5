import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCorrections } from '../../../api/correction';
import { Corrected } from '../../../ui/Corrected';
import { type Stated, useStated } from '../useStated';

/** What is stated, and beside it what was stated before it was corrected. */
export function FormerlySaid({ application, field, children }: { application: string; field: Stated; children: ReactNode }) {
  const { t } = useTranslation('application');
  const stated = useStated();
  const last = useCorrections(application)
    .data?.filter(({ kind, state, corrected }) => kind === 'FORM' && state === 'CONFIRMED' && field in corrected)
    .at(-1);
  const said = last?.original[field] as Parameters<typeof stated>[1];
  return last ? (
    <>
      {children} <Corrected by />
      <div className="quiet">
        {t('correction.was')}
        {said === undefined || said === null ? t('correction.empty') : stated(field, said)}
      </div>
    </>
  ) : (
    children
  );
}
