import { freeCode } from '../classes';
import type { AwardClass } from '../document';
import { choice, count, text, textOrNone, tracks } from '../shape';
import type { Controlled } from './Control';
import { ListOf } from './ListOf';

/** 奖项: caps, kinds of applicant, quotas that several classes share. */
export function Classes(props: Controlled) {
  const begin: AwardClass = {
    code: freeCode(props.value as AwardClass[]),
    name: '',
    applicantKind: 'ORGANIZATION',
    level: 1,
    quota: 1,
    sharedQuotaGroup: null,
  };
  const parts = {
    name: text,
    applicantKind: choice('track', ...tracks),
    quota: count(0, 100),
    level: count(1, 9),
    sharedQuotaGroup: textOrNone,
    code: text,
  };
  return <ListOf {...props} shape={{ is: 'list', parts, begin }} />;
}
