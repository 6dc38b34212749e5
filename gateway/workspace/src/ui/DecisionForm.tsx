import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeats } from '../api/session';
import { useUnits } from '../api/units';
import { CommandForm } from './CommandForm';
import { type Field, FormField } from './fields';
import { enterPaper, type Paper } from './paper';

interface Props<Values, Body> {
  /** Its name as a paper entry, and what it is decided upon. */
  decision: string;
  target: string;
  seats: string[];
  label: string;
  done: string;
  fields?: Field[];
  initial?: Partial<Values>;
  /** The unit that decides, where there can be only one. */
  unit?: string;
  /** Or those of which one does, where not every unit of their kind may. */
  among?: string[];
  toBody?: (values: Values) => Body;
  run: (body: Body) => Promise<{ data?: unknown }>;
  after?: () => void;
  children?: ReactNode;
}

/**
 * A decision of a leader, member unit, county or government: they take it themselves, or the office enters it from the
 * signed paper with the very same questions. To everybody else it says whose turn it is.
 */
export function DecisionForm<Values extends object, Body = Values>(props: Props<Values, Body>) {
  const { t } = useTranslation('ui');
  const { decision, target, seats, unit, among, toBody = (values) => values as unknown as Body, run, children, ...form } = props;
  const holds = useSeats();
  if (holds(...seats)) {
    return (
      <CommandForm<Values> {...form} run={(values) => run(toBody(values))}>
        {children}
      </CommandForm>
    );
  }
  if (!holds('office/officer')) {
    return <p>{t('paper.turn')}</p>;
  }
  return (
    <>
      <p className="warning">{t('paper.lead')}</p>
      <CommandForm<Values & { paper: Paper }>
        {...form}
        initial={form.initial as Partial<Values & { paper: Paper }>}
        label={t('paper.button')}
        done={t('paper.done')}
        run={({ paper, ...values }) => enterPaper(decision, target, toBody(values as unknown as Values), unit ? { ...paper, onBehalfOf: unit } : paper)}
      >
        {children}
        <PaperFields kinds={unit ? [] : seats.map((seat) => seat.split('/')[0]!)} among={among} />
      </CommandForm>
    </>
  );
}

/** What a signed paper says besides the decision; the unit where it may be one of several kinds. */
export function PaperFields({ kinds, among }: { kinds: string[]; among?: string[] }) {
  const { t } = useTranslation('ui');
  const units = useUnits(...kinds)
    .map(({ kind, code, name }) => ({ value: `${kind}/${code}`, label: name }))
    .filter(({ value }) => !among || among.includes(value));
  return (
    <fieldset>
      <legend>{t('paper.title')}</legend>
      {kinds.length > 0 && (
        <FormField field={{ name: ['paper', 'onBehalfOf'], kind: 'select', label: t('paper.unit'), required: true, options: units }} />
      )}
      <FormField field={{ name: ['paper', 'documentNumber'], kind: 'text', max: 100, label: t('paper.number'), required: true }} />
      <FormField field={{ name: ['paper', 'documentDate'], kind: 'date', label: t('paper.date'), required: true }} />
      <FormField field={{ name: ['paper', 'scan'], kind: 'file', label: t('paper.scan'), help: t('paper.scanHelp'), required: true }} />
    </fieldset>
  );
}
