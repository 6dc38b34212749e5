import { useTranslation } from 'react-i18next';
import type { Answers as Given, Asked, AskedColumn, Question } from '../../api/form';
import { day } from '../dates';
import { Panel } from '../Page';
import { Facts, Rows } from '../Rows';
import { labelOf } from './Answer';
import { type Answered, asShown } from './answers';

interface Props {
  asked: Asked;
  application: Answered;
  /** What the reader may not read. */
  withheld?: string[];
}

/** What was answered, laid out as it was asked. */
export function Answers({ asked, application, withheld = [] }: Props) {
  const { t } = useTranslation('ui');
  const said = application.answers?.questions ?? {};
  const secret = <span className="quiet">{t('asked.withheld')}</span>;
  return (
    <>
      {asShown(asked, { ...application, answers: { ...application.answers, questions: said } }).sections.map(({ section, questions }) => {
        const plain = questions.filter(({ kind }) => kind !== 'TABLE' && kind !== 'YEARS');
        const tables = questions.filter((question) => !plain.includes(question) && (withheld.includes(question.code) || said[question.code]));
        return (
          <Panel key={section.title} title={section.title} article={section.article ?? undefined}>
            <Facts of={plain.map((question) => [labelOf(question), withheld.includes(question.code) ? secret : <Value of={question} value={said[question.code]} />])} />
            {tables.map((question) => (
              <div key={question.code}>
                <h3>{question.label}</h3>
                {withheld.includes(question.code) ? <p>{secret}</p> : <Figures question={question} rows={said[question.code] as Record<string, unknown>[]} />}
              </div>
            ))}
          </Panel>
        );
      })}
      <Assessed asked={asked} given={application.answers} withheld={withheld} />
    </>
  );
}

/** One answer as it is read, table or not. */
export function AnswerValue({ of, value }: { of: Question; value: unknown }) {
  return of.kind === 'TABLE' || of.kind === 'YEARS' ? <Figures question={of} rows={value as Record<string, unknown>[]} /> : <Value of={of} value={value} />;
}

/** An answer in words; empty where there is none. */
function Value({ of: { kind, options }, value }: { of: Question; value: unknown }) {
  const { t } = useTranslation('ui');
  const named = (code: unknown) => options?.find((option) => option.code === code)?.label ?? String(code);
  if (value === undefined) {
    return <span className="quiet">—</span>;
  }
  switch (kind) {
    case 'YES_NO':
      return t(value ? 'form.yes' : 'form.no');
    case 'CHOICE':
      return named(value);
    case 'CHOICES':
      return (value as unknown[]).map(named).join('、');
    case 'DATE':
      return day(String(value));
    default:
      return <span className="written">{String(value)}</span>;
  }
}

function Figures({ question, rows }: { question: Question; rows: Record<string, unknown>[] }) {
  const { t } = useTranslation('ui');
  const first: AskedColumn[] = question.kind === 'YEARS' ? [{ code: 'year', label: t('asked.year'), kind: 'INTEGER' }] : [];
  const numbered = rows.map((row, at) => ({ row, at }));
  return (
    <Rows<{ row: Record<string, unknown>; at: number }>
      caption={question.label}
      rows={numbered}
      id={({ at }) => String(at)}
      columns={[...first, ...(question.columns ?? [])].map((column) => ({
        title: labelOf(column),
        end: column.kind === 'NUMBER',
        cell: ({ row }) => (column.kind === 'DATE' ? day(String(row[column.code])) : String(row[column.code] ?? '—')),
      }))}
    />
  );
}

function Assessed({ asked: { form, rubric }, given, withheld }: { asked: Asked; given?: Given; withheld: string[] }) {
  const { t } = useTranslation('ui');
  if (!form.selfAssessment || rubric.length === 0) {
    return null;
  }
  return (
    <Panel title={t('asked.assessment')}>
      {rubric.map(({ code, name, points, items }) => (
        <section key={code}>
          <h3>
            {name} <span className="quiet">{t('asked.points', { points })}</span>
          </h3>
          <Facts
            of={items.map((item) => [
              `${item.code} ${item.name}（${t('asked.points', { points: item.points })}）`,
              <span key={item.code} className="written">
                {withheld.includes(item.code) ? t('asked.withheld') : (given?.assessment?.[item.code] ?? '—')}
              </span>,
            ])}
          />
        </section>
      ))}
    </Panel>
  );
}
