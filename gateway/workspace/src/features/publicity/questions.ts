import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Honour } from '../../api/conferral';
import { means } from '../../api/publicity';
import { useRead } from '../../api/query';
import { useRounds } from '../../api/round';
import type { Field } from '../../ui/fields';
import { useSettled } from '../../ui/useSettled';

/** What is asked of one; rounds are chosen from those there are, winners looked for among all of them. */
export function useQuestions(): Field[] {
  const { t } = useTranslation('publicity');
  const rounds = useRounds().data ?? [];
  const [typed, look] = useState('');
  const winner = useSettled(typed.trim()) || undefined;
  const honours = useRead<Honour[]>(['honours', winner], () => api.GET('/public/honours', { params: { query: { winner, size: 50 } } })).data ?? [];
  const winners = [...new Set(honours.map(({ winner }) => winner))];
  return [
    { name: 'means', kind: 'select', label: t('means.title'), required: true, options: means.map((value) => ({ value, label: t(`means.${value}`) })) },
    { name: 'subject', kind: 'text', max: 200, label: t('subject'), help: t('subjectHelp'), required: true },
    { name: 'on', kind: 'date', label: t('on'), required: true },
    { name: 'place', kind: 'text', max: 200, label: t('place'), help: t('placeHelp'), required: true },
    { name: 'address', kind: 'text', max: 500, label: t('address'), help: t('addressHelp') },
    { name: 'round', kind: 'select', label: t('round'), help: t('roundHelp'), options: rounds.map(({ id, title }) => ({ value: id, label: title })) },
    { name: 'winners', kind: 'select', multiple: true, label: t('winners'), help: t('winnersHelp'), options: winners.map((value) => ({ value, label: value })), look },
    { name: 'note', kind: 'area', max: 2000, label: t('note') },
  ];
}
