import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { divisionsOf } from '../../ui/divisions';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { type Preset, type Tenant, type Tier, usePresets, useTenants } from './reads';
import { TreePreview } from './TreePreview';

interface Wanted {
  code: string;
  name: string;
  mongolianName?: string;
  tier: Tier;
  parent?: string;
  preset: string;
  terms?: Record<string, string | undefined>;
  divisions?: string;
  administrator: { name: string; address: string };
}

const tiers: Tier[] = ['REGION', 'LEAGUE', 'COUNTY'];

/** What is empty is not said: the preset's own words stand. */
const said = (values: Record<string, string | undefined> = {}) => Object.fromEntries(Object.entries(values).filter(([, value]) => value));

/** Takes a region in: all of it in one transaction; Keycloak follows. */
export function Found() {
  const { t } = useTranslation('platform');
  const presets = usePresets();
  return (
    <Page title={t('found.title')} lead={t('found.lead')} trail={[{ to: '/', label: t('title') }]}>
      <Loaded query={presets}>{(presets) => <Asked presets={presets} />}</Loaded>
    </Page>
  );
}

function Asked({ presets }: { presets: Preset[] }) {
  const { t } = useTranslation('platform');
  const navigate = useNavigate();
  const [form] = Form.useForm<Wanted>();
  const tenants = useTenants().data ?? [];
  const values: Partial<Wanted> = Form.useWatch([], form) ?? {};
  const parents = tenants.filter(({ tier }) => tiers.indexOf(tier) < tiers.indexOf(values.tier ?? 'COUNTY'));
  return (
    <>
      <Panel>
        <CommandForm<Wanted>
          form={form}
          label={t('found.button')}
          done={t('found.done')}
          initial={{ tier: 'LEAGUE', preset: presets.find(({ seed }) => seed)?.name }}
          run={({ divisions, terms, parent, ...rest }) =>
            askPlatform<Tenant>('/tenants', {
              method: 'POST',
              body: { ...rest, parent: parent || undefined, terms: said(terms), divisions: divisionsOf(divisions ?? '') },
            })
          }
          after={() => navigate(`/tenants/${form.getFieldValue('code')}`)}
          fields={[
            { name: 'code', kind: 'text', max: 31, label: t('code'), required: true, help: t('found.codeHelp') },
            { name: 'name', kind: 'text', max: 40, label: t('name'), required: true },
            { name: 'mongolianName', kind: 'text', label: t('found.mongolianLabel'), help: t('found.mongolianHelp') },
            { name: 'tier', kind: 'radio', label: t('tier'), required: true, options: tiers.map((value) => ({ value, label: t(`tierOf.${value}`) })) },
            { name: 'parent', kind: 'select', label: t('parent'), options: [{ value: '', label: t('noParent') }, ...parents.map(({ code, name }) => ({ value: code, label: name }))] },
            { name: 'preset', kind: 'select', label: t('preset'), required: true, options: presets.map(({ name, title }) => ({ value: name, label: title })) },
            { name: ['terms', 'awardName'], kind: 'text', label: t('awardName'), help: t('found.termsHelp') },
            { name: ['terms', 'governor'], kind: 'text', label: t('governor') },
            { name: ['terms', 'government'], kind: 'text', label: t('government') },
            { name: ['terms', 'leadingGroup'], kind: 'text', label: t('leadingGroup') },
            { name: 'divisions', kind: 'area', max: 20_000, label: t('divisions'), help: t('found.divisionsHelp') },
            { name: ['administrator', 'name'], kind: 'text', max: 60, label: t('administrator.name'), required: true },
            { name: ['administrator', 'address'], kind: 'text', label: t('administrator.address'), required: true, help: t('found.addressHelp') },
          ]}
        />
      </Panel>
      <TreePreview tenants={tenants} wanted={values} />
    </>
  );
}
