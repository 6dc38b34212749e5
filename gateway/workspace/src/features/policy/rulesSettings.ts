import { formParts, newForm } from './formShapes';
import { byPanel, scorable } from './order';
import { newStepRubric } from './rubric';
import { choice, choiceOrNone, count, countOrNone, onOff, type Section, type Shape } from './shape';

const mode = (document: Record<string, unknown>) => (document.shortlist as { mode: string }).mode;
const shortlistMode = choice('shortlist', 'MANUAL', 'RATIO', 'TOP_N', 'MIN_SCORE');
const percent: Shape = { is: 'number', min: 1, max: 100, unset: true, exact: true };
const score: Shape = { is: 'number', min: 0, max: 100, unset: true, exact: true };
const measures: Record<string, string> = { ratio: 'RATIO', topN: 'TOP_N', minScore: 'MIN_SCORE' };
/** 入围方式 of one step: what it goes by, and only the figure that this asks for. */
const shortlist: Shape = {
  is: 'record',
  parts: { mode: shortlistMode, ratio: percent, topN: countOrNone(1, 1000), minScore: score },
  asked: (part, list) => part === 'mode' || measures[part] === list.mode,
  begin: { mode: 'MANUAL', ratio: null, topN: null, minScore: null },
};

/** Every key of the review rules (评审规则). */
export const rulesSettings: Section[] = [
  {
    name: 'score',
    settings: [
      { key: 'weights', shape: { is: 'weights' } },
      {
        key: 'thresholds',
        shape: { is: 'map', over: 'classes', named: 'class', value: { is: 'number', min: 0, max: 100, exact: true, unset: true }, begin: null },
      },
      { key: 'shortlist.mode', shape: shortlistMode },
      { key: 'shortlist.ratio', shape: percent, asked: (rules) => mode(rules) === 'RATIO' },
      { key: 'shortlist.topN', shape: countOrNone(1, 1000), asked: (rules) => mode(rules) === 'TOP_N' },
      { key: 'shortlist.minScore', shape: score, asked: (rules) => mode(rules) === 'MIN_SCORE' },
      { key: 'repetition', shape: choiceOrNone('repetition', 'MEAN', 'LAST') },
      { key: 'tieKeys', shape: { is: 'order', named: 'stage', of: scorable } },
    ],
  },
  {
    name: 'panel',
    settings: [
      { key: 'panelSize', shape: countOrNone(3, 15) },
      { key: 'reviewersPerApplicant', shape: countOrNone(1, 15) },
      { key: 'reviewerLoad', shape: countOrNone(1, 1000) },
      {
        key: 'stepRules',
        shape: {
          is: 'steps',
          value: { is: 'record', parts: { panelSize: countOrNone(3, 200), reviewersPerApplicant: countOrNone(1, 15), shortlist } },
          begin: { panelSize: null, reviewersPerApplicant: null, shortlist: null },
        },
      },
      {
        key: 'trimming',
        shape: {
          is: 'record',
          parts: { mode: choice('trimming', 'NONE', 'DROP_HIGHEST_AND_LOWEST'), minMarks: count(3, 15) },
          begin: { mode: 'DROP_HIGHEST_AND_LOWEST', minMarks: 5 },
        },
      },
      { key: 'outlierGap', shape: countOrNone(0, 100) },
      { key: 'consensus', shape: { is: 'choices', named: 'stage', of: byPanel } },
      { key: 'siteConfirms', shape: onOff },
      { key: 'siteMeetings', shape: onOff },
      { key: 'conflictRules', shape: { is: 'choices', named: 'conflict', of: ['EMPLOYER', 'FORMER_EMPLOYER', 'DECLARED', 'COUNTY'], always: ['EMPLOYER', 'DECLARED'] } },
      { key: 'formerEmployerYears', shape: countOrNone(1, 10), asked: ({ conflictRules }) => Array.isArray(conflictRules) && conflictRules.includes('FORMER_EMPLOYER') },
      { key: 'delegateAllowed', shape: onOff },
    ],
  },
  {
    name: 'rubric',
    settings: [
      { key: 'rubrics', shape: { is: 'rubrics' } },
      { key: 'stepRubrics', shape: { is: 'steps', value: { is: 'rubric' }, begin: newStepRubric } },
    ],
  },
  {
    name: 'form',
    settings: [
      {
        key: 'forms',
        shape: { is: 'map', over: 'tracks', named: 'track', begin: newForm(), value: { is: 'form', parts: formParts } },
      },
      { key: 'label', shape: { is: 'text', max: 20, unset: true } },
    ],
  },
];
