import { useTranslation } from 'react-i18next';
import type { Field } from './fields';

/** The two questions of every examination: passed or not, and the opinion it rests on. */
export function useVerdict(passed: string, failed: string): [Field, Field] {
  const { t } = useTranslation('ui');
  return [
    {
      name: 'passed',
      kind: 'radio',
      label: t('verdict.conclusion'),
      required: true,
      options: [
        { value: true, label: passed },
        { value: false, label: failed },
      ],
    },
    { name: 'opinion', kind: 'area', label: t('verdict.opinion'), required: true, help: t('verdict.help') },
  ];
}
