import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRead } from '../../api/query';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { divisionsOf } from '../../ui/divisions';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';

export interface Division {
  code: string;
  name: string;
}

interface Seen {
  divisions: Division[];
  etag?: string;
}

/** 行政区划: the whole list at once; each of them is a county unit in which people can be seated. */
export function Divisions() {
  const { t } = useTranslation('people');
  const divisions = useRead<Seen>(['divisions'], async () => {
    const { data, etag } = await askTenant<Division[]>('/divisions');
    return { data: { divisions: data ?? [], etag } };
  });
  return (
    <Page title={t('divisions.title')} article="第九条" lead={t('divisions.lead')} trail={[{ to: '/people', label: t('title') }]}>
      <Loaded query={divisions}>{(seen) => <Edit of={seen} />}</Loaded>
    </Page>
  );
}

const lines = (divisions: Division[]) => divisions.map(({ code, name }) => `${code},${name}`).join('\n');

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const csv = (divisions: Division[]) => ['code,name', ...divisions.map(({ code, name }) => `${quoted(code)},${quoted(name)}`)].join('\n');

function Edit({ of }: { of: Seen }) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  // what was changed meanwhile is not written over unseen
  const [{ divisions, etag }] = useState(of);
  return (
    <Panel>
      <CommandForm<{ table: string }>
        label={t('divisions.button')}
        done={t('divisions.done')}
        initial={{ table: lines(divisions) }}
        run={({ table }) =>
          askTenant('/divisions', { method: 'PUT', etag, file: new Blob([csv(divisionsOf(table))]), type: 'text/csv;charset=UTF-8' })
        }
        after={() => navigate('/people')}
        fields={[{ name: 'table', kind: 'area', max: 20_000, label: t('divisions.table'), required: true, help: t('divisions.help') }]}
      />
    </Panel>
  );
}
