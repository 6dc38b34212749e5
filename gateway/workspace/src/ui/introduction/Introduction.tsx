import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missing, useStaffNumber, useStaffOrganizations } from '../../api/recusal';
import { Loaded } from '../Loaded';
import { Panel } from '../Page';
import { Number } from './Number';
import { Organizations } from './Organizations';

const steps = ['number', 'organizations', 'declaration'] as const;

type Step = (typeof steps)[number];

interface Props {
  /** Whoever gave both may change them below. */
  changes?: boolean;
  /** 申报, to which it leads, once both are there. */
  children: (ready: boolean) => ReactNode;
}

/** 第十八条: number, organizations, declaration, one after the other on one page; nothing of it for whoever gave both before. */
export function Introduction(props: Props) {
  const number = useStaffNumber();
  const organizations = useStaffOrganizations();
  return <Loaded query={number}>{(number) => <Loaded query={organizations}>{(said) => <Leading {...props} missing={missing(number, said)} />}</Loaded>}</Loaded>;
}

function Leading({ missing, changes, children }: Props & { missing: Step[] }) {
  const { t } = useTranslation('ui');
  const [leads] = useState(missing.length > 0);
  const next = missing[0] ?? 'declaration';
  const place = useNext(next);
  const ready = missing.length === 0;
  if (!leads) {
    return (
      <>
        {children(ready)}
        {changes && <Number />}
        {changes && <Organizations />}
      </>
    );
  }
  const group = (step: Step, content: ReactNode) => (
    <div role="group" tabIndex={-1} aria-label={t(`introduction.step.${step}`)} ref={step === next ? place : undefined}>
      {content}
    </div>
  );
  return (
    <>
      <Panel title={t('introduction.title')} article="第十八条">
        <p>{t('introduction.lead')}</p>
        <ol aria-label={t('introduction.steps')}>
          {steps.map((step) => (
            <li key={step} aria-current={step === next ? 'step' : undefined}>
              {t(`introduction.step.${step}`)} <strong>{t(`introduction.state.${stateOf(step, missing)}`)}</strong>
            </li>
          ))}
        </ol>
      </Panel>
      {group('number', <Number />)}
      {group('organizations', <Organizations />)}
      {group('declaration', children(ready))}
    </>
  );
}

function stateOf(step: Step, missing: Step[]) {
  if (step === 'declaration') {
    return missing.length > 0 ? 'after' : 'open';
  }
  return missing.includes(step) ? 'missing' : 'done';
}

/** Once a step is done the next one has the focus: its form is replaced, and nobody is left at the top of the page. */
function useNext(next: Step) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(next);
  useEffect(() => {
    if (before.current !== next) {
      before.current = next;
      place.current?.focus();
    }
  }, [next]);
  return place;
}
