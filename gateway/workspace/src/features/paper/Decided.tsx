import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplications } from '../../api/application';
import type { CheckedItem } from '../../api/checklist';
import type { OpenEntry } from '../../api/paper';
import { useRounds } from '../../api/round';
import { CheckedItems } from '../../ui/CheckedItems';
import { day } from '../../ui/dates';
import { Facts } from '../../ui/Rows';
import { labelled, listed } from '../../ui/words';

/** How a list was deliberated. */
const forms = ['MEETING', 'CIRCULATION'];

/** 批复. */
const rulings = ['APPROVED', 'RETURNED', 'REFUSED'];

/** As the questions were asked; the record keeps them in no order. */
const order = [
  'truthful', 'complete', 'items', 'departments', 'defects', 'completeBy', 'recommended', 'ruling', 'objection', 'endorsed', 'struck', 'remove',
  'vacancies', 'minutesNumber', 'meetingDate', 'attendance', 'form', 'called', 'present', 'recused', 'documentNumber', 'date', 'refused', 'decision', 'application', 'name', 'classCode', 'departure', 'grounds', 'basis', 'published',
  'reason', 'opinion',
];

/** The decision as it was entered, question by question, to be compared with the scan. */
export function Decided({ entry }: { entry: OpenEntry }) {
  const { t } = useTranslation(['paper', 'ui']);
  const named = useNames(entry);
  const text = (value: unknown) => (/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? day(String(value)) : named(String(value)));
  /** Whom or what, and what of it: 示例石材有限公司：理由 */
  const line = (one: unknown) => {
    const [subject = '', ...rest] = typeof one === 'object' ? answers(one).map(([, value]) => text(value)) : [text(one)];
    return rest.length === 0 ? subject : labelled(subject, listed(rest));
  };
  const shown = (value: unknown): ReactNode => {
    if (typeof value === 'boolean') {
      return t(value ? 'ui:form.yes' : 'ui:form.no');
    }
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      return <Facts of={answers(value).map(([key, part]) => [t(`part.${key}`), shown(part)])} />;
    }
    if (typeof value === 'string' && forms.includes(value)) {
      return t(`forms.${value}`);
    }
    if (typeof value === 'string' && rulings.includes(value)) {
      return t(`rulings.${value}`);
    }
    return Array.isArray(value) ? value.map((one, i) => <div key={i}>{line(one)}</div>) : text(value);
  };
  const said = ([key, value]: [string, unknown]): [string, ReactNode] => [
    t(`answer.${entry.decision}.${key}`),
    entry.decision === 'local-check' && key === 'items' ? <CheckedItems items={value as CheckedItem[]} /> : shown(value),
  ];
  return <Facts of={answers(JSON.parse(entry.payload)).map(said)} />;
}

function answers(payload: object | null) {
  return Object.entries(payload ?? {})
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** Ids of applications and codes of classes by what people call them. */
function useNames({ target }: OpenEntry) {
  const applications = useApplications({ round: target }).data ?? [];
  const classes = useRounds().data?.find(({ id }) => id === target)?.classes ?? [];
  return (value: string) =>
    applications.find(({ id }) => id === value)?.name ?? classes.find(({ code }) => code === value)?.name ?? value;
}
