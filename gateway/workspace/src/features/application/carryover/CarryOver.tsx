import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import { useAttachments } from '../../../api/attachment';
import { type CarryOvers, type Parts, useCarryOvers } from '../../../api/carryover';
import { api } from '../../../api/client';
import { CommandForm } from '../../../ui/CommandForm';
import { moment } from '../../../ui/dates';
import { Empty, Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Rows } from '../../../ui/Rows';
import { save } from '../../../ui/save';

interface Chosen {
  to: string;
  what: string[];
  files?: string[];
  secrets?: boolean;
}

const whole = ['form', 'assessment', 'honours'] as const;

/** 材料结转: what was sealed here goes along to another region, as far as its applicant lets it. */
export function CarryOver({ application: { row, sha256 } }: { application: Application }) {
  const { t } = useTranslation('application');
  const known = useCarryOvers(row.id);
  return !sha256 ? null : (
    <Panel title={t('carryOver.title')} article="第二十三条">
      <p className="quiet">{t('carryOver.lead')}</p>
      <Loaded query={known}>
        {({ regions, consents }) => (
          <>
            {consents.length === 0 ? <Empty title={t('carryOver.none')} /> : <Consents all={consents} />}
            <Consent application={row.id} regions={regions} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Consent({ application, regions }: { application: string; regions: CarryOvers['regions'] }) {
  const { t } = useTranslation('application');
  const files = (useAttachments(application).data?.files ?? []).filter((file) => file.sealedFrom && !file.leftOut);
  const run = async ({ to, what = [], files = [], secrets = false }: Chosen) => {
    const parts: Parts = { form: what.includes('form'), assessment: what.includes('assessment'), honours: what.includes('honours'), secrets, files };
    const told = await api.POST('/applications/{application}/carry-overs', { params: { path: { application } }, body: { to, parts } });
    save(told.data!, t('carryOver.file', { to: regions.find(({ code }) => code === to)?.name }));
    return told;
  };
  return (
    <CommandForm<Chosen>
      label={t('carryOver.consent')}
      done={t('carryOver.done')}
      run={run}
      initial={{ what: [...whole] }}
      fields={[
        { name: 'to', kind: 'select', label: t('carryOver.to'), required: true, options: regions.map(({ code, name }) => ({ value: code, label: name })) },
        { name: 'what', kind: 'checks', label: t('carryOver.what'), options: whole.map((part) => ({ value: part, label: t(`carryOver.part.${part}`) })) },
        ...(files.length > 0
          ? [{ name: 'files', kind: 'checks' as const, label: t('carryOver.files'), help: t('carryOver.filesHelp'), options: files.map(({ id, title, mark }) => ({ value: id, label: `${title}（${t(`mark.${mark}`)}）` })) }]
          : []),
        { name: 'secrets', kind: 'check', label: t('carryOver.secrets'), text: t('carryOver.secrets') },
      ]}
    />
  );
}

function Consents({ all }: { all: CarryOvers['consents'] }) {
  const { t } = useTranslation('application');
  const said = (parts: Parts) =>
    [...whole.filter((part) => parts[part]).map((part) => t(`carryOver.part.${part}`)), ...(parts.files.length > 0 ? [t('carryOver.count', { count: parts.files.length })] : []), ...(parts.secrets ? [t('carryOver.withSecrets')] : [])].join(t('carryOver.comma'));
  return (
    <Rows
      caption={t('carryOver.consents')}
      rows={all}
      id={({ id }) => id}
      columns={[
        { title: t('carryOver.to'), cell: ({ to }) => to },
        { title: t('carryOver.what'), cell: ({ parts }) => said(parts) },
        { title: t('carryOver.by'), cell: ({ consentedBy }) => consentedBy },
        { title: t('carryOver.at'), cell: ({ consentedAt }) => moment(consentedAt) },
      ]}
    />
  );
}
