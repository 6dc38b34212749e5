import { useTranslation } from 'react-i18next';
import type { AskedForm } from '../../api/form';
import { labelled, listed, parted } from '../../ui/words';
import type { Shape } from './shape';

/** The parts of a form with their questions. */
const formInWords = ({ title, sections, proofs }: AskedForm) =>
  [
    title,
    ...sections.map((section) => labelled(section.title, listed(section.questions.map(({ label }) => label)))),
    ...(proofs ?? []).map(({ text }) => text),
  ].join('\n');

/** What the values of a document are called. */
export function useNames() {
  const { t } = useTranslation(['policy', 'ui', 'application']);
  const name = (named: string, value: string) => {
    switch (named) {
      case 'track':
        return t(`ui:track.${value}`);
      case 'stage':
        return t(`ui:stage.${value}`);
      case 'condition':
        return t(`application:condition.${value}`);
      case 'class':
        return value;
      default:
        return t(`value.${named}.${value}`);
    }
  };
  /** A value in words, short enough for a table. */
  const inWords = (shape: Shape | undefined, value: unknown): string => {
    if (shape?.is === 'switch' && shape.unset !== undefined) {
      return t((value ?? shape.unset) ? 'ui:form.yes' : 'ui:form.no');
    }
    if (value === null || value === undefined || value === '') {
      return t('unset');
    }
    const parts = value as Record<string, unknown>;
    switch (shape?.is) {
      case 'switch':
        return t(value ? 'ui:form.yes' : 'ui:form.no');
      case 'choice':
        return name(shape.named, String(value));
      case 'choices':
      case 'order':
        return listed((value as string[]).map((one) => name(shape.named, one)));
      case 'lines':
        return listed(value as string[]);
      case 'record':
        return parted(Object.entries(shape.parts).map(([part, one]) => labelled(t(`part.${part}`), inWords(one, parts[part]))));
      case 'list':
        return (value as Record<string, unknown>[])
          .map((one) => (shape.fold ? String(one[shape.fold]) : inWords({ is: 'record', parts: shape.parts }, one)))
          .join('\n');
      case 'map':
        return parted(Object.entries(parts).map(([key, one]) => labelled(name(shape.named, key), inWords(shape.value, one))));
      case 'steps':
        return Object.entries(parts)
          .flatMap(([track, stages]) =>
            Object.entries(stages as object).map(([stage, one]) => labelled(t('step.of', { track: name('track', track), stage: name('stage', stage) }), inWords(shape.value, one))),
          )
          .join('\n');
      case 'form':
        return formInWords(value as AskedForm);
      case 'condition':
        return String((value as { of: string }).of);
      case 'classes':
        return parted((value as { name: string; quota: number }[]).map((one) => t('classLine', one)));
      case 'stages':
        return Object.entries(parts)
          .map(([track, steps]) => labelled(name('track', track), (steps as { kind: string }[]).map(({ kind }) => name('stage', kind)).join(' → ')))
          .join('\n');
      case 'weights':
        return Object.entries(parts)
          .map(([track, of]) => labelled(name('track', track), listed(Object.entries(of as object).map(([stage, percent]) => `${name('stage', stage)} ${percent}%`))))
          .join('\n');
      case 'rubric':
        return `${String(parts.standard)} ${Number(parts.max)}`;
      case 'rubrics':
        return Object.entries(parts)
          .map(([track, rubric]) => labelled(name('track', track), inWords({ is: 'rubric' }, rubric)))
          .join('\n');
      case 'vote':
        return name('vote', String(parts.rule));
      default:
        return String(value);
    }
  };
  return { name, inWords };
}
