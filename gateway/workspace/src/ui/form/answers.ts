import type { Answers, Asked, AskedSection, Condition, Question } from '../../api/form';

/** An application as far as a form is concerned: what every applicant states, and what this form asks. */
export interface Answered {
  answers?: Answers;
}

/** What every applicant states, and a condition may rest on. */
export const facts = ['business', 'lossFree', 'clean', 'topManager', 'employerConsents', 'publicFunded', 'accident'];

export interface Shown {
  section: AskedSection;
  questions: Question[];
}

/** What is asked as things stand, and what is answered of it: nothing else is sent. */
export function asShown(asked: Asked, application: Answered): { sections: Shown[]; answers: Answers } {
  const said = application.answers?.questions ?? {};
  const kept: Record<string, unknown> = {};
  const stated = application as Record<string, unknown>;
  const holds = (when?: Condition | null) => !when || isOneOf(facts.includes(when.of) ? stated[when.of] : kept[when.of], when.is);
  const sections = asked.form.sections.map((section) => ({
    section,
    questions: section.questions.filter((question) => {
      const shown = holds(section.when) && holds(question.when);
      const value = shown ? answerOf(question, said[question.code], asked.year) : undefined;
      if (value !== undefined) {
        kept[question.code] = value;
      }
      return shown;
    }),
  }));
  const answers = {
    questions: kept,
    assessment: withoutEmpty(application.answers?.assessment ?? {}) as Record<string, string>,
    secret: application.answers?.secret ?? [],
  };
  return { sections: sections.filter(({ questions }) => questions.length > 0), answers };
}

/** As it is sent and kept. */
export function tidied<T extends Answered>(asked: Asked, application: T): T {
  return { ...application, answers: asShown(asked, application).answers };
}

function isOneOf(value: unknown, values: string[]) {
  return (Array.isArray(value) ? value : [value]).some((one) => values.includes(String(one)));
}

/** 已结束的会计年度: those before the round's, the latest first. */
export const closedYears = (question: Question, year: number) => Array.from({ length: question.limit ?? 3 }, (_, back) => year - 1 - back);

function answerOf(question: Question, value: unknown, year: number): unknown {
  if (question.kind === 'YEARS') {
    const rows = closedYears(question, year).map((closed, at) => ({ ...withoutEmpty((value as object[] | undefined)?.[at] ?? {}), year: closed }));
    return question.required || rows.some((row) => Object.keys(row).length > 1) ? rows : undefined;
  }
  if (Array.isArray(value)) {
    const all = value.map((one: unknown) => (typeof one === 'object' ? withoutEmpty(one ?? {}) : one));
    return all.length > 0 ? all : undefined;
  }
  return isEmpty(value) ? undefined : value;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

const withoutEmpty = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));

/** Every question and item by its code, as it is called. */
export function namesOf({ form, rubric }: Asked): Record<string, string> {
  return Object.fromEntries([
    ...form.sections.flatMap(({ questions }) => questions.map(({ code, label }) => [code, label])),
    ...itemsOf(rubric).map(({ code, name }) => [code, `${code} ${name}`]),
  ]);
}

export const itemsOf = (rubric: Asked['rubric']) => rubric.flatMap(({ items }) => items);
