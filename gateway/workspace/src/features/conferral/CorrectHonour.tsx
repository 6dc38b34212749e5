import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../api/client';
import type { FiledHonour, HonourCorrection } from '../../api/conferral';
import { useProfile } from '../../api/profile';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { useFiled } from './HonourRecords';
import { type Filled, recordFields, toFilled, toRecord } from './record';

type Signed = Filled & { ground: Omit<HonourCorrection, 'record'> };

/** 更正: nothing on file is edited; a signed document corrects it, and what it said stays beside it. */
export function CorrectHonour() {
  const { t } = useTranslation('conferral');
  const { honour } = useParams();
  const filed = useFiled();
  return (
    <Page title={t('correct.title')} article="第十六条" lead={t('correct.lead')} trail={[{ to: '/honour-records', label: t('record.title') }]}>
      <Loaded query={filed}>
        {(filed) => {
          const found = filed.find(({ id }) => id === honour);
          return found ? <Correct filed={found} /> : <Empty title={t('record.none')}>{t('record.first')}</Empty>;
        }}
      </Loaded>
    </Page>
  );
}

function Correct({ filed: { id, record } }: { filed: FiledHonour }) {
  const { t } = useTranslation('conferral');
  const navigate = useNavigate();
  const divisions = useProfile().data?.divisions ?? [];
  return (
    <Panel>
      <CommandForm<Signed>
        label={t('correct.button')}
        done={t('correct.done')}
        initial={toFilled(record) as Partial<Signed>}
        run={({ ground, ...filled }) =>
          api.POST('/honour-records/{honour}/correction', { params: { path: { honour: id } }, body: { record: toRecord(filled), ...ground } })
        }
        after={() => navigate('/honour-records')}
        fields={[
          ...recordFields(divisions, t),
          { name: ['ground', 'reason'], kind: 'area', max: 1000, label: t('correct.reason'), required: true },
          { name: ['ground', 'documentNumber'], kind: 'text', max: 100, label: t('correct.number'), required: true },
          { name: ['ground', 'documentDate'], kind: 'date', label: t('correct.date'), required: true },
        ]}
      />
    </Panel>
  );
}
