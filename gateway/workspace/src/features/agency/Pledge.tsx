import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AgencyApplicant, type AgencyInterests, type AgencySelection, type AgencyStatements, useAgencyInterests, useAgencySelections } from '../../api/agency';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Relation, type Related, relations } from '../../ui/Relation';
import { Rows } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { Tone } from '../../ui/StatusTag';
import { labelled, listed } from '../../ui/words';

interface Props {
  selection: AgencySelection;
  interests: AgencyInterests;
}

/** 回避承诺、保密承诺: what the agency has to do with those whom it would review, as it signed, and what the office found. */
export function Pledge({ selection }: { selection: AgencySelection }) {
  const { t } = useTranslation('agency');
  const standing = !selection.ending;
  const address = `/agency-selections/${selection.id}/pledge`;
  return (
    <Panel title={t('pledge.title')} article="第十八条">
      <p>{t('pledge.lead')}</p>
      <Loaded query={useAgencyInterests(selection.id)}>
        {(interests) => (
          <>
            {standing && !interests.pledged && <p className="warning">{t('pledge.open')}</p>}
            <Applicants selection={selection} interests={interests} />
            {standing && <Enter key={`enter${interests.version}`} selection={selection} interests={interests} />}
            <h3>{t('pledge.scan')}</h3>
            <SignedPages address={address} pages={interests.pages} version={interests.version} label={t('pledge.scan')} adds={standing} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Applicants({ selection, interests }: Props) {
  const { t } = useTranslation(['agency', 'ui']);
  const head = useSeats()('office/head');
  if (interests.applicants.length === 0) {
    return <p className="quiet">{t('pledge.nobody')}</p>;
  }
  return (
    <>
      <Rows
        caption={t('pledge.title')}
        rows={interests.applicants}
        id={({ application }) => application}
        columns={[
          { title: t('ui:application.name'), cell: ({ application, name }) => <Link to={places.application(application)}>{name}</Link> },
          { title: t('pledge.said'), cell: ({ said }) => (said ? labelled(day(said.signedOn), said.relation ?? t('pledge.nothing')) : t('pledge.unsaid')) },
          { title: t('pledge.named'), cell: ({ named }) => (named.length > 0 ? listed(named.map((kind) => t(`pledge.kinds.${kind}`))) : '—') },
          { title: t('pledge.found'), cell: (row) => <Found of={row} /> },
        ]}
      />
      {head &&
        interests.applicants
          .filter(({ waits }) => waits)
          .map((one) => <Rule key={`${one.application}${interests.version}`} of={one} selection={selection} version={interests.version} />)}
    </>
  );
}

function Found({ of: { waits, ruling, instead } }: { of: AgencyApplicant }) {
  const { t } = useTranslation('agency');
  if (waits) {
    return <Tone tone="bad">{t('pledge.waits')}</Tone>;
  }
  return ruling ? (
    <>
      {labelled(ruling.stepsBack ? t('pledge.back', { by: instead ?? t('pledge.office') }) : t('pledge.stays'), ruling.reason)} {t('pledge.by', { by: ruling.by, at: day(ruling.at) })}
    </>
  ) : (
    '—'
  );
}

/** Of whom it has not spoken, all at once; what was said is said again where another paper says otherwise. */
function Enter({ selection, interests }: Props) {
  const { t } = useTranslation(['agency', 'ui']);
  const unsaid = interests.applicants.filter(({ said }) => !said);
  const of = unsaid.length > 0 ? unsaid : interests.applicants.filter(({ said, waits }) => !waits && said?.relation == null);
  if (of.length === 0) {
    return null;
  }
  const form = (
    <CommandForm<Omit<AgencyStatements, 'none' | 'relations'> & { related?: Related }>
      label={t('pledge.enter')}
      done={t('pledge.entered')}
      run={({ related, ...paper }) => {
        const declared = relations(related);
        const none = unsaid.map(({ application }) => application).filter((id) => declared.every(({ application }) => application !== id));
        return api.POST('/agency-selections/{selection}/statements', {
          params: { path: { selection: selection.id }, header: { 'If-Match': `"${interests.version}"` } },
          body: { ...paper, none, relations: declared },
        });
      }}
      fields={[{ name: 'signedOn', kind: 'date', label: t('pledge.signedOn'), required: true }]}
    >
      <fieldset>
        <legend>{t(unsaid.length > 0 ? 'pledge.which' : 'pledge.whichLater', { count: of.length })}</legend>
        {of.map(({ application, name }) => (
          <Relation key={application} id={application} name={name} />
        ))}
      </fieldset>
      <FormField field={{ name: 'secrecy', kind: 'check', label: t('pledge.secrecy'), text: t('pledge.secrecy'), required: true }} />
    </CommandForm>
  );
  return unsaid.length > 0 ? (
    form
  ) : (
    <details>
      <summary>{t('pledge.later')}</summary>
      {form}
    </details>
  );
}

interface Given {
  stepsBack: boolean;
  reason: string;
  instead?: string;
}

/** Who may take it over: another agency of a step of this one. */
function Rule({ of: { application, name }, selection, version }: { of: AgencyApplicant; selection: AgencySelection; version: number }) {
  const { t } = useTranslation('agency');
  const others = (useAgencySelections(selection.round).data ?? []).filter(
    (one) => one.id !== selection.id && !one.ending && one.decision.steps.some((step) => selection.decision.steps.some((own) => own.track === step.track && own.ordinal === step.ordinal)),
  );
  return (
    <details open>
      <summary>{t('pledge.rule', { name })}</summary>
      <CommandForm<Given>
        label={t('pledge.ruleButton')}
        done={t('pledge.ruled')}
        run={(given) =>
          api.POST('/agency-selections/{selection}/rulings', {
            params: { path: { selection: selection.id }, header: { 'If-Match': `"${version}"` } },
            body: { ...given, application, instead: given.stepsBack ? given.instead : undefined },
          })
        }
        fields={[
          {
            name: 'stepsBack',
            kind: 'radio',
            label: t('pledge.question'),
            required: true,
            options: [
              { value: true, label: t('pledge.yes') },
              { value: false, label: t('pledge.no') },
            ],
          },
          ...(others.length > 0
            ? [{ name: 'instead', kind: 'select' as const, label: t('pledge.instead'), help: t('pledge.insteadHelp'), options: others.map(({ id, name }) => ({ value: id, label: name })) }]
            : []),
          { name: 'reason', kind: 'area', max: 1000, label: t('pledge.reason'), help: t('pledge.reasonHelp'), required: true },
        ]}
      />
    </details>
  );
}
