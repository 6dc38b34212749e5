import { useTranslation } from 'react-i18next';
import { askTenant } from '../../api/tenantService';
import { ListImport } from '../../ui/ListImport';
import type { Verdict } from './reads';
import { useSeatNames } from './useSeatNames';

/** 名单导入. */
export function ImportList() {
  const { t } = useTranslation('people');
  const seats = useSeatNames();
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
        deed: (deed) => t(`deed.${deed}`),
      }}
      back={{ to: '/people', label: t('title') }}
      ask={askTenant}
      path="/people/list"
      deeds={['INVITE', 'GRANT']}
      columns={[
        { title: t('name'), cell: ({ name }) => name },
        { title: t('address'), cell: ({ address }) => address },
        { title: t('seats'), cell: ({ seat }) => (seat ? seats.name(seat) : '') },
      ]}
    />
  );
}
