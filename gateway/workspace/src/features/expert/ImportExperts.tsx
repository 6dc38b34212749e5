import { useTranslation } from 'react-i18next';
import { tenant } from '../../api/client';
import { askAward } from '../../api/tenantService';
import { ListImport } from '../../ui/ListImport';

interface Verdict {
  line: number;
  name: string;
  address: string;
  deed: 'ENTER' | 'UNCHANGED' | 'REFUSED';
  /** Whether they are still to give a number or their kin themselves. */
  asks: boolean;
  column?: 'name' | 'address' | 'employer' | 'specialities' | 'division' | 'formerEmployers' | 'consultancies' | 'mobile' | 'identityNumber' | 'kinWorkAt';
  value?: string;
  words?: string;
}

const path = '/experts/list';

/** 专家名单: whom the office lists, it admits. */
export function ImportExperts() {
  const { t } = useTranslation('expert');
  return (
    <ListImport<Verdict>
      words={{
        title: t('import.title'),
        lead: t('import.lead'),
        file: t('import.file'),
        help: t('import.help'),
        done: t('import.done'),
        summary: (counts) => t('import.summary', counts),
        button: (counts) => t('import.button', counts),
        deed: (deed) => t(`import.deed.${deed}`),
      }}
      back={{ to: '/experts', label: t('pool.title') }}
      ask={askAward}
      path={path}
      template={{ href: `/api/${tenant}/award${path}/template`, label: t('import.template') }}
      deeds={['ENTER']}
      note={(entered) => {
        const count = entered.filter(({ asks }) => asks).length;
        return count > 0 ? t('import.asked', { count }) : undefined;
      }}
      columns={[
        { title: t('name'), cell: ({ name }) => name },
        { title: t('import.address'), cell: ({ address }) => address },
        { title: t('import.asks'), cell: ({ asks }) => (asks ? t('import.toGive') : '—') },
        { title: t('import.column'), cell: ({ column }) => (column ? t(`import.columns.${column}`) : '—') },
        { title: t('import.value'), cell: ({ value }) => value || '—' },
      ]}
    />
  );
}
