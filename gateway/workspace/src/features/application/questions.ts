import type { ApplicationForm } from '../../api/application';
import type { RecommendPaths } from '../../api/recommendation';
import type { Track } from '../../api/round';
import type { Field } from '../../ui/fields';

type Name = Exclude<keyof ApplicationForm, 'answers'>;
type T = (key: string) => string;

interface Section {
  key: string;
  names: Name[];
}

/** The parts of the application, in the order one fills them in. */
export function sections(track: Track): Section[] {
  return track === 'INDIVIDUAL'
    ? [
        { key: 'subject', names: ['name', 'division', 'employer', 'contact', 'phone', 'recommendPath', 'recommender'] },
        { key: 'conditions', names: ['since', 'topManager', 'clean', 'accident', 'employerConsents', 'prerequisiteCertificate'] },
        { key: 'report', names: ['summary'] },
        { key: 'secrets', names: ['secrets'] },
        { key: 'pledge', names: ['truthful'] },
      ]
    : [
        { key: 'subject', names: ['name', 'creditCode', 'division', 'industry', 'contact', 'phone', 'publicFunded', 'recommendPath', 'recommender'] },
        { key: 'conditions', names: ['since', 'modelSince', 'business', 'lossFree', 'clean', 'accident', 'prerequisiteCertificate'] },
        { key: 'report', names: ['summary'] },
        { key: 'secrets', names: ['secrets'] },
        { key: 'pledge', names: ['truthful'] },
      ];
}

const optional: Name[] = [
  'industry', 'secrets', 'employer', 'employerConsents', 'topManager', 'lossFree', 'modelSince', 'accident', 'publicFunded',
  'recommendPath', 'recommender', 'prerequisiteCertificate',
]; // prettier-ignore

/** Asked only where the policy gives a reason to. */
export const rare: Name[] = ['recommendPath', 'recommender', 'publicFunded', 'prerequisiteCertificate'];

/** What a round asks beyond what every round does. */
export interface Asked {
  ways?: RecommendPaths;
  /** 先获奖项 */
  prerequisite: boolean;
}

export function isAsked(name: Name, { ways, prerequisite }: Asked, form: ApplicationForm) {
  switch (name) {
    case 'recommendPath':
      return !!ways && !(ways.paths.length === 1 && ways.paths[0] === 'COUNTY');
    case 'recommender':
      return ['DEPARTMENT', 'ASSOCIATION', 'EXPERT'].includes(form.recommendPath ?? '');
    case 'prerequisiteCertificate':
      return prerequisite;
    default:
      return true;
  }
}

const accidents = ['NONE', 'UNGRADED', 'ORDINARY', 'LARGER', 'MAJOR', 'EXTRAORDINARY'];

export function isDone({ key, names }: Section, form: ApplicationForm, ways?: RecommendPaths) {
  return key === 'secrets'
    ? form.secrets !== undefined
    : names.every((name) => !isRequired(name, form, ways) || isAnswered(name, form));
}

/** An employer that does not consent is no answer to go on with. */
function isAnswered(name: Name, form: ApplicationForm) {
  return name === 'employerConsents' ? form[name] === true : form[name] !== undefined && form[name] !== '' && form[name] !== null;
}

/** Whoever chooses no way is recommended by the county, where counties recommend. */
function isRequired(name: Name, form: ApplicationForm, ways?: RecommendPaths) {
  switch (name) {
    case 'recommendPath':
      return !!ways && !ways.paths.includes('COUNTY');
    case 'recommender':
      return isAsked(name, { ways, prerequisite: false }, form);
    case 'employerConsents':
      return !!form.employer?.trim();
    default:
      return !optional.includes(name);
  }
}

export function isBegun({ names }: Section, form: ApplicationForm) {
  return names.some((name) => form[name] !== undefined && form[name] !== '');
}

/** Of the questions that are answered yes or no. */
const helped: Name[] = ['clean', 'employerConsents'];

/** A person is asked these in other words. */
const personal: Record<string, string | undefined> = { name: 'personName', since: 'personSince' };

/** What a question is called, by the text that names it. */
export const called = (name: string, track: Track) => `form.${(track === 'INDIVIDUAL' && personal[name]) || name}`;

/** How a question is asked. What is required is asked for on submitting: a draft may be incomplete. @param applies or works on it only */
export function question(name: Name, track: Track, divisions: { code: string; name: string }[], ways: RecommendPaths | undefined, form: ApplicationForm, t: T, applies = true): Field {
  const field = {
    name,
    required: isRequired(name, form, ways),
    label: t(called(name, track)),
  };
  const yesNo = [
    { value: true, label: t('ui:form.yes') },
    { value: false, label: t('ui:form.no') },
  ];
  switch (name) {
    case 'division':
      return { ...field, kind: 'select', options: divisions.map((d) => ({ value: d.code, label: d.name })), help: t('help.division') };
    case 'since':
    case 'modelSince':
      return { ...field, kind: 'date' };
    case 'accident':
      return { ...field, kind: 'select', options: accidents.map((value) => ({ value, label: t(`accident.${value}`) })), help: t('help.accident') };
    case 'recommendPath':
      return { ...field, kind: 'select', options: (ways?.paths ?? []).map((value) => ({ value, label: t(`recommendPath.${value}`) })) };
    case 'recommender':
      return form.recommendPath === 'EXPERT'
        ? { ...field, kind: 'text', max: 100, help: t('help.recommender') }
        : {
            ...field,
            kind: 'select',
            options: (ways?.recommenders ?? [])
              .filter(({ unit }) => unit.startsWith(`${form.recommendPath?.toLowerCase()}/`))
              .map(({ unit, name }) => ({ value: unit, label: name })),
          };
    case 'prerequisiteCertificate':
      return { ...field, kind: 'text', max: 100, help: t('help.prerequisiteCertificate') };
    case 'publicFunded':
    case 'business':
    case 'lossFree':
    case 'clean':
    case 'topManager':
    case 'employerConsents':
      return { ...field, kind: 'radio', options: yesNo, help: helped.includes(name) ? t(`help.${name}`) : undefined };
    case 'summary':
      return { ...field, kind: 'area', max: 5_000, help: t('help.summary') };
    case 'secrets':
      return { ...field, kind: 'lines', add: t('form.addSecret'), help: t('help.secrets') };
    case 'truthful':
      return { ...field, kind: 'check', text: t('form.truthfulText'), disabled: !applies, help: applies ? undefined : t('help.truthful') };
    case 'creditCode':
      return { ...field, kind: 'text', max: 18, help: t('help.creditCode') };
    default:
      return { ...field, kind: 'text', max: name === 'phone' ? 20 : 100 };
  }
}
