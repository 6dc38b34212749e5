import type { TFunction } from 'i18next';
import type { ApplicationRow } from '../../api/application';
import type { MatterText } from '../../api/matter';
import type { Field } from '../../ui/fields';

/** Who may put one. */
export const putters = ['office/officer', 'office/head', 'leading-group/secretary'];

export type Written = Omit<MatterText, 'applications'> & { applications?: string[] };

export function textOf({ applications = [], ...text }: Written): MatterText {
  return { ...text, applications };
}

/** Only who has handed in can be concerned. */
export function questions(t: TFunction<'matter'>, rows: ApplicationRow[]): Field[] {
  return [
    { name: 'title', kind: 'text', max: 200, label: t('text.title'), required: true },
    { name: 'question', kind: 'area', max: 2000, label: t('text.question'), help: t('text.questionHelp'), required: true },
    { name: 'background', kind: 'area', max: 4000, label: t('text.background') },
    {
      name: 'applications',
      kind: 'select',
      multiple: true,
      label: t('text.about'),
      help: t('text.aboutHelp'),
      options: rows.filter(({ status }) => status !== 'DRAFT').map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}
