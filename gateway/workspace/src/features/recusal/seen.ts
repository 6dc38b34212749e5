import type { TFunction } from 'i18next';
import type { DeclaredInterest, Interest } from '../../api/recusal';

type Said = Pick<Interest, 'relation' | 'seen' | 'seenAs'> & Pick<Partial<DeclaredInterest>, 'organization'>;

/** What there is with an applicant: as it was said, or as the system found it. */
export function relationOf(t: TFunction<'recusal'>, { relation, seen, seenAs, organization }: Said) {
  if (!seen) {
    return relation;
  }
  return seenAs ? [t('seenIn', { as: t(`seenAs.${seenAs}`) }), organization?.trim()].filter(Boolean).join(' ') : t('seen');
}
