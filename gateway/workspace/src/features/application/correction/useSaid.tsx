import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import type { Correctable } from '../../../api/correction';
import { type Asked, useAsked } from '../../../api/form';
import { useUnitName } from '../../../api/units';
import { day } from '../../../ui/dates';
import { AnswerValue } from '../../../ui/form/Answers';
import { namesOf } from '../../../ui/form/answers';
import { labelled } from '../../../ui/words';
import { called, sections } from '../questions';
import { type Stated, useStated } from '../useStated';

/** Who checks and recommends follows from these, and what only the applicant can declare: neither is corrected. */
const fixed = ['division', 'recommendPath', 'recommender', 'secrets', 'truthful'];

const within = (field: string) => field.slice(field.indexOf('.') + 1);

/** A defect, or what a department said. */
const line = (one: string | { name: string; opinion: string }) => (typeof one === 'string' ? `· ${one}` : labelled(one.name, one.opinion));

export const questionOf = (asked: Asked | undefined, field: string) =>
  asked?.form.sections.flatMap(({ questions }) => questions).find(({ code }) => field === `questions.${code}`);

/** What can be corrected of a thing, in the order in which it is read; before its marks whether a sheet counts at all. */
export function fieldsOf(thing: Correctable, track: Application['row']['track'], asked?: Asked): string[] {
  if (thing.kind !== 'FORM') {
    return Object.keys(thing.values).sort((a, b) => Number(b === 'voided') - Number(a === 'voided') || a.localeCompare(b));
  }
  const stated: string[] = sections(track).flatMap(({ names }) => names);
  const codes = Object.keys(asked ? namesOf(asked) : {});
  return [...stated.filter((name) => !fixed.includes(name)), ...codes.flatMap((code) => [`questions.${code}`, `assessment.${code}`])].filter(
    (field) => field in thing.values,
  );
}

/** What things, their fields and their values are called. */
export function useSaid({ round, track }: Pick<Application['row'], 'round' | 'track'>) {
  const { t } = useTranslation(['application', 'ui']);
  const asked = useAsked(round, track).data;
  const stated = useStated();
  const unit = useUnitName('county', 'department', 'association', 'member', 'office');
  const names = asked ? namesOf(asked) : {};

  const sheetOf = (about: string) => {
    const [stage, expert] = about.split(/ (.*)/);
    return labelled(t(`ui:stage.${stage}`), expert ?? '');
  };

  const thing = ({ kind, about, unit: whose }: Pick<Correctable, 'kind' | 'about' | 'unit'>) => {
    const what = t(`correction.kind.${kind}`);
    const whoseOn = (what: string) => `${what}，${unit(whose)}`;
    const of = !about
      ? kind === 'FORM'
        ? ''
        : unit(whose)
      : kind === 'APPRAISAL'
        ? whoseOn(t(`condition.${about}`))
        : kind === 'LOCAL_CHECK'
          ? whoseOn(day(about))
          : kind === 'SHEET'
            ? sheetOf(about)
            : t(`ui:stage.${about}`);
    return of ? t('correction.of', { what, of }) : what;
  };

  const field = (kind: Correctable['kind'], name: string) =>
    kind === 'SHEET' && name !== 'voided' ? t('correction.mark', { item: within(name) }) : kind !== 'FORM' ? t(`correction.field.${name}`) : name.includes('.') ? (names[within(name)] ?? within(name)) : t(called(name, track));

  const value = (kind: Correctable['kind'], name: string, said: unknown): ReactNode => {
    if (said === undefined || said === null) {
      return <span className="quiet">{t('correction.empty')}</span>;
    }
    if (kind === 'FORM') {
      const question = questionOf(asked, name);
      return question ? (
        <AnswerValue of={question} value={said} />
      ) : (
        <span className="written">{name.includes('.') ? String(said) : stated(name as Stated, said as Parameters<typeof stated>[1])}</span>
      );
    }
    if (typeof said === 'number') {
      return `${said}%`;
    }
    if (typeof said === 'boolean') {
      return t(`correction.${name}.${said}`);
    }
    if (Array.isArray(said)) {
      return said.length === 0 ? <span className="quiet">{t('correction.empty')}</span> : <span className="written">{said.map(name === 'conditions' ? (code: string) => t(`condition.${code}`) : line).join('\n')}</span>;
    }
    return name === 'result' ? t(`result.${String(said)}`) : <span className="written">{String(said)}</span>;
  };
  return { asked, thing, field, value };
}
