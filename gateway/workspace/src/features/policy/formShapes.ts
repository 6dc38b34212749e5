import { choice, count, countOrNone, type ListShape, onOff, type Parts, type Shape, text, textOrNone } from './shape';

/** How a form (申报表) is asked for; ranges are those of the service. */

const number: Shape = { is: 'number', min: -1_000_000_000_000, max: 1_000_000_000_000, exact: true, unset: true };
const limited = ['TEXT', 'LONG_TEXT', 'TABLE', 'YEARS'];
const measured = ['INTEGER', 'NUMBER'];

/** A code that nothing else has; whoever writes a form may give it a better one. */
const code = () => `q${Date.now().toString(36)}${Math.floor(Math.random() * 36).toString(36)}`;

export const cellKinds = ['TEXT', 'INTEGER', 'NUMBER', 'DATE'];
export const questionKinds = ['TEXT', 'LONG_TEXT', 'INTEGER', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'CHOICES', 'TABLE', 'YEARS', 'CREDIT_CODE', 'IDENTITY_NUMBER'];

const isAsked = (part: string, { kind }: Record<string, unknown>) => {
  switch (part) {
    case 'limit':
      return limited.includes(kind as string);
    case 'least':
    case 'most':
    case 'unit':
      return measured.includes(kind as string);
    case 'options':
      return kind === 'CHOICE' || kind === 'CHOICES';
    case 'columns':
      return kind === 'TABLE' || kind === 'YEARS';
    default:
      return true;
  }
};

const measures: Parts = { limit: countOrNone(1, 10_000), least: number, most: number, unit: textOrNone };

const options: ListShape = { is: 'list', parts: { label: text, code: text }, begin: () => ({ code: code(), label: '' }), unset: true };

const columns: ListShape = {
  is: 'list',
  parts: { label: text, kind: choice('questionKind', ...cellKinds), code: text, ...measures },
  begin: () => ({ code: code(), label: '', kind: 'TEXT' }),
  order: true,
  asked: isAsked,
  unset: true,
};

const newQuestion = () => ({ code: code(), label: '', kind: 'LONG_TEXT', required: true, limit: 500 });

const questions: ListShape = {
  is: 'list',
  parts: {
    label: text,
    kind: choice('questionKind', ...questionKinds),
    required: onOff,
    ...measures,
    options,
    columns,
    help: textOrNone,
    article: textOrNone,
    when: { is: 'condition' },
    code: text,
  },
  begin: newQuestion,
  order: true,
  fold: 'label',
  asked: isAsked,
};

const sections: ListShape = {
  is: 'list',
  parts: { title: text, article: textOrNone, help: textOrNone, when: { is: 'condition' }, questions },
  begin: () => ({ title: '', questions: [newQuestion()] }),
  order: true,
  fold: 'title',
};

/** 申报条件 that an applicant proves itself. */
const proven = [
  'registered-in-region', 'works-in-region', 'legal-person', 'operating-years', 'years-in-quality', 'lawful-and-green', 'licences',
  'management-system', 'model-years', 'worth-spreading', 'achievements', 'leading-scale', 'no-loss', 'leading-contribution', 'accident',
  'clean', 'creative-contribution', 'group-activity', 'ethics', 'employer-accident', 'employer-clean', 'prerequisite-award',
];

const proofs: ListShape = {
  is: 'list',
  parts: { condition: choice('condition', ...proven), text },
  begin: { condition: 'clean', text: '' },
  order: true,
  fold: 'text',
  unset: true,
};

export const formParts: Parts = {
  title: text,
  selfAssessment: { is: 'record', parts: { words: count(50, 5000), help: textOrNone }, begin: { words: 800 } },
  sections,
  proofs,
};

export const newForm = () => ({ title: '申报表', sections: [] });
