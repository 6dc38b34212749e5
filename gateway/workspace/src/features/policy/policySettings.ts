import { stageKinds } from './order';
import { choice, count, countOrNone, onOff, type Section, type Shape, text, textOrNone, tracks, wait } from './shape';

const authorities = ['LEADING_GROUP', 'GOVERNMENT'];
const grade = choice('grade', 'ANY', 'ORDINARY', 'LARGER', 'MAJOR', 'EXTRAORDINARY');
const extent = choice('extent', 'FULL', 'BY_DECISION', 'NONE');
const retention = choice('retention', 'PERMANENT', 'YEARS_30', 'YEARS_10');
const records = ['APPLICATION', 'REVIEW', 'DECISION', 'NOTICE', 'HONOUR', 'FUND', 'SUPERVISION'];
const vertical: Shape = { is: 'text', unset: true, vertical: true };

/** Every key of the policy (管理办法), as the regulation's chapters ask for them. */
export const policySettings: Section[] = [
  {
    name: 'basis',
    settings: [
      {
        key: 'terms',
        shape: {
          is: 'record',
          parts: {
            awardName: text,
            mongolianAwardName: vertical,
            governor: text,
            government: text,
            shortGovernment: textOrNone,
            leadingGroup: textOrNone,
            office: text,
            region: text,
            shortRegion: textOrNone,
            division: text,
            organization: textOrNone,
          },
        },
      },
      {
        key: 'legalBases',
        shape: {
          is: 'list',
          parts: { title: text, number: textOrNone, date: { is: 'date', unset: true }, status: choice('status', 'IN_FORCE', 'REPEALED') },
          begin: { title: '', number: null, date: null, status: 'IN_FORCE' },
        },
      },
      { key: 'supersedes', shape: { is: 'record', parts: { title: text, number: textOrNone }, begin: { title: '', number: null } } },
      { key: 'letterhead', shape: textOrNone },
      { key: 'languages', shape: { is: 'choices', named: 'language', of: ['zh-CN', 'mn-Mong', 'en'] } },
    ],
  },
  {
    name: 'award',
    settings: [
      { key: 'classes', shape: { is: 'classes' } },
      { key: 'reservedQuota', shape: { is: 'map', over: tracks, named: 'track', value: count(1, 100), begin: 1 } },
      { key: 'cycleMode', shape: choice('cycleMode', 'FIXED', 'AD_HOC') },
      { key: 'cycleYears', shape: count(1, 5), asked: ({ cycleMode }) => cycleMode === 'FIXED' },
      { key: 'validityYears', shape: countOrNone(1, 10) },
      { key: 'reapplyWait', shape: wait },
      {
        key: 'prerequisiteAward',
        shape: {
          is: 'record',
          parts: { tenant: textOrNone, classCode: text, heldYears: count(0, 15) },
          begin: { tenant: null, classCode: 'MAIN', heldYears: 0 },
        },
      },
      { key: 'cultivationPool', shape: onOff },
    ],
  },
  {
    name: 'conditions',
    settings: [
      { key: 'minOperatingYears', shape: count(0, 15) },
      { key: 'minModelYears', shape: count(0, 15) },
      { key: 'noLossYears', shape: count(0, 5) },
      { key: 'cleanYears', shape: count(0, 5) },
      { key: 'accidentGrade.apply', shape: grade },
      { key: 'minPersonYears', shape: count(0, 15) },
      { key: 'managerCleanYears', shape: count(0, 5) },
      { key: 'accidentGrade.manager', shape: grade },
    ],
  },
  {
    name: 'procedure',
    settings: [
      { key: 'preApproval', shape: onOff },
      { key: 'windowDays', shape: countOrNone(1, 366) },
      { key: 'recommendPaths', shape: { is: 'choices', named: 'path', of: ['COUNTY', 'DEPARTMENT', 'ASSOCIATION', 'SELF', 'EXPERT'] } },
      { key: 'recommendQuotaPerCounty', shape: countOrNone(0, 50) },
      { key: 'stages', shape: { is: 'stages' } },
      {
        key: 'memberConsult',
        shape: {
          is: 'record',
          parts: { answerDays: count(1, 30), silence: choice('silence', 'NO_OPINION', 'NO_OBJECTION', 'BLOCKS'), mustAnswer: { is: 'lines' } },
        },
      },
      { key: 'creditChecks', shape: { is: 'choices', named: 'creditCheck', of: ['QUALIFICATION', 'NOTICE', 'APPROVAL'] } },
      { key: 'conditionRechecks', shape: { is: 'choices', named: 'creditCheck', of: ['NOTICE', 'APPROVAL'] } },
      { key: 'vote', shape: { is: 'vote' } },
    ],
  },
  {
    name: 'decision',
    settings: [
      { key: 'rulesApprover', shape: choice('authority', ...authorities) },
      { key: 'officeMeetingQuorum', shape: countOrNone(1, 100) },
      { key: 'deliberator', shape: choice('authority', ...authorities) },
      { key: 'deliberationQuorum', shape: countOrNone(1, 100) },
      { key: 'awardGrounds', shape: { is: 'switch', unset: true } },
      {
        key: 'publicNotices',
        shape: {
          is: 'list',
          parts: {
            stage: choice('stage', ...stageKinds),
            days: count(1, 30),
            dayKind: choice('dayKind', 'WORKING', 'CALENDAR'),
            countRule: choice('countRule', 'EXCLUDE_START', 'INCLUDE_START'),
            officialWebsite: onOff,
          },
          begin: { stage: 'DELIBERATION', days: 7, dayKind: 'WORKING', countRule: 'EXCLUDE_START', officialWebsite: false },
        },
      },
      {
        key: 'objection',
        shape: { is: 'record', parts: { realName: onOff, answerDays: count(1, 60), hold: choice('hold', 'WHOLE_LIST', 'PER_NAME') } },
      },
      { key: 'approvalChain', shape: { is: 'order', named: 'authority', of: authorities } },
    ],
  },
  {
    name: 'money',
    settings: [
      {
        key: 'money',
        shape: { is: 'map', over: 'classes', named: 'class', value: { is: 'number', min: 0, max: 1_000_000_000, exact: true }, begin: 0 },
      },
      { key: 'repeatWin', shape: { is: 'record', parts: { money: onOff, countsQuota: onOff } } },
      { key: 'publicFundedExcluded', shape: onOff },
      { key: 'budgetYearOffset', shape: count(0, 2) },
      { key: 'fundUses', shape: { is: 'record', parts: { uses: { is: 'lines' }, open: onOff } } },
      { key: 'evaluationSchedule', shape: textOrNone },
      { key: 'revokeWindowYears', shape: count(0, 15) },
      { key: 'accidentGrade.revoke', shape: grade },
      { key: 'reclaim.fraud', shape: extent },
      { key: 'reclaim.accident', shape: extent },
      { key: 'banAfter', shape: wait },
    ],
  },
  {
    name: 'records',
    settings: [
      { key: 'retention', shape: { is: 'map', over: records, named: 'record', value: retention, begin: 'PERMANENT' } },
      {
        key: 'numberFormats',
        shape: { is: 'record', parts: { certificate: textOrNone, plaque: textOrNone, outgoing: textOrNone, incoming: textOrNone } },
      },
    ],
  },
];
