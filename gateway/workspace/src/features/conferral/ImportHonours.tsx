import { useTranslation } from 'react-i18next';
import { askAward } from '../../api/tenantService';
import { ListImport } from '../../ui/ListImport';

interface Verdict {
  line: number;
  winner: string;
  className: string;
  deed: 'ENTER' | 'UNCHANGED' | 'REFUSED';
  words?: string;
}

/** 历届获奖名单. */
export function ImportHonours() {
  const { t } = useTranslation('conferral');
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
      back={{ to: '/honour-records', label: t('record.title') }}
      ask={askAward}
      path="/honour-records/list"
      deeds={['ENTER']}
      columns={[
        { title: t('winner'), cell: ({ winner }) => winner },
        { title: t('class'), cell: ({ className }) => className },
      ]}
    />
  );
}
