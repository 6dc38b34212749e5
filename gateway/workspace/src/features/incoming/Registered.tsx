import { useTranslation } from 'react-i18next';
import { useRegister } from '../../api/dispatch';
import { useRounds } from '../../api/round';
import type { Field } from '../../ui/fields';

/** The questions of the register. */
export function useQuestions(): Field[] {
  const { t } = useTranslation('incoming');
  const rounds = useRounds().data ?? [];
  const issued = useRegister().data?.pages.flat() ?? [];
  return [
    { name: 'sender', kind: 'text', max: 200, label: t('sender'), required: true },
    { name: 'senderNumber', kind: 'text', max: 100, label: t('senderNumber') },
    { name: 'title', kind: 'text', max: 200, label: t('subject'), required: true },
    { name: 'receivedOn', kind: 'date', label: t('receivedOn'), required: true },
    { name: 'round', kind: 'select', label: t('round'), options: rounds.map(({ id, title }) => ({ value: id, label: title })) },
    {
      name: 'answers',
      kind: 'select',
      label: t('answers'),
      help: t('answersHelp'),
      options: issued.map(({ id, number, text }) => ({ value: id, label: `${number} ${text.title}` })),
    },
  ];
}
