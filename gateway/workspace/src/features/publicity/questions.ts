import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Honour } from '../../api/conferral';
import { means } from '../../api/publicity';
import { useRead } from '../../api/query';
import { useRounds } from '../../api/round';
import type { Field } from '../../ui/fields';

/** What is asked of one; rounds and winners are chosen from those there are. */
export function useQuestions(): Field[] {
  const { t } = useTranslation('publicity');
  const rounds = useRounds().data ?? [];
  const honours = useRead<Honour[]>(['honours'], () => api.GET('/public/honours', { params: { query: { size: 200 } } })).data ?? [];
  const winners = [...new Set(honours.map(({ winner }) => winner))];
  return [
    { name: 'means', kind: 'select', label: t('means.title'), required: true, options: means.map((value) => ({ value, label: t(`means.${value}`) })) },
    { name: 'subject', kind: 'text', max: 200, label: t('subject'), help: t('subjectHelp'), required: true },
    { name: 'on', kind: 'date', label: t('on'), required: true },
    { name: 'place', kind: 'text', max: 200, label: t('place'), help: t('placeHelp'), required: true },
    { name: 'address', kind: 'text', max: 500, label: t('address'), help: t('addressHelp') },
    { name: 'round', kind: 'select', label: t('round'), help: t('roundHelp'), options: rounds.map(({ id, title }) => ({ value: id, label: title })) },
    { name: 'winners', kind: 'select', multiple: true, label: t('winners'), options: winners.map((value) => ({ value, label: value })) },
    { name: 'note', kind: 'area', max: 2000, label: t('note') },
  ];
}
