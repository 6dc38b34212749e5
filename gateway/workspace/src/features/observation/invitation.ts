import type { TFunction } from 'i18next';
import type { Guest, Observation, ObservationPlan, ObservationText, Occasion } from '../../api/observation';
import type { Field } from '../../ui/fields';

const occasions: Occasion[] = ['DRAW', 'MATERIAL', 'SITE_VISIT', 'DEFENSE', 'MEETING', 'CONFERRAL', 'OTHER'];

/** As it is typed: one line for each who is invited. */
export interface Invitation extends ObservationPlan {
  media?: string[];
  organizations?: string[];
  citizens?: string[];
}

export function textOf({ media = [], organizations = [], citizens = [], ...plan }: Invitation): ObservationText {
  return {
    plan,
    guests: [
      ...media.map((organization) => ({ kind: 'MEDIA' as const, organization })),
      ...organizations.map((organization) => ({ kind: 'SOCIAL_ORGANIZATION' as const, organization })),
      ...citizens.map((person) => ({ kind: 'CITIZEN' as const, person })),
    ],
  };
}

export function invitationOf({ plan, guests }: Observation): Invitation {
  const lines = (kind: Guest['kind']) =>
    guests.filter((guest) => guest.kind === kind).map(({ organization, person }) => organization ?? person ?? '');
  return { ...plan, media: lines('MEDIA'), organizations: lines('SOCIAL_ORGANIZATION'), citizens: lines('CITIZEN') };
}

export function questions(t: TFunction<'observation'>): Field[] {
  return [
    {
      name: 'occasion',
      kind: 'select',
      label: t('what'),
      required: true,
      options: occasions.map((value) => ({ value, label: t(`occasion.${value}`) })),
    },
    { name: 'subject', kind: 'text', max: 200, label: t('subject'), help: t('subjectHelp'), required: true },
    { name: 'on', kind: 'date', label: t('on'), required: true },
    { name: 'place', kind: 'text', max: 200, label: t('place'), required: true },
    { name: 'media', kind: 'lines', label: t('invite.media'), add: t('invite.mediaAdd'), max: 100 },
    { name: 'organizations', kind: 'lines', label: t('invite.organizations'), add: t('invite.organizationsAdd'), max: 100 },
    { name: 'citizens', kind: 'lines', label: t('invite.citizens'), add: t('invite.citizensAdd'), help: t('invite.citizensHelp'), max: 50 },
  ];
}
