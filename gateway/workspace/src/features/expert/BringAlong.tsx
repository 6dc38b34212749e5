import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { Expert, ExpertEntry } from '../../api/expert';
import { Problem } from '../../api/problem';
import type { StampedLetter } from '../../api/sharing';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

interface Bringing {
  file: File;
  numbers?: ExpertEntry['numbers'];
}

/** 从其他地区带来: what another region's office confirmed becomes an entry here, to be admitted. */
export function BringAlong({ known }: { known?: Expert }) {
  const { t } = useTranslation('expert');
  const navigate = useNavigate();
  const run = async ({ file, numbers }: Bringing) => {
    const brought = await read(file);
    if (!brought) {
      throw Problem.told({ title: t('share.unreadable'), errors: [{ field: 'file', message: t('share.unreadable') }] });
    }
    return api.POST('/experts/me/origins', { body: { brought, numbers } });
  };
  return (
    <Panel title={t('share.in')} article="第八条(二)">
      <p>{t('share.inHelp')}</p>
      <CommandForm<Bringing>
        label={t('share.bring')}
        done={t('share.brought')}
        run={run}
        after={() => navigate('/experts/me')}
        fields={[
          { name: 'file', kind: 'letter', label: t('share.letter'), required: true },
          ...(known?.numbers.mobile
            ? []
            : [{ name: ['numbers', 'mobile'], kind: 'text' as const, max: 60, label: t('enrol.mobile'), help: t('enrol.mobileHelp'), required: true }]),
        ]}
      />
    </Panel>
  );
}

async function read(file?: File): Promise<StampedLetter | undefined> {
  try {
    const { letter, stamp } = JSON.parse((await file?.text()) ?? '') as StampedLetter;
    return letter && typeof stamp === 'string' ? { letter, stamp } : undefined;
  } catch {
    return undefined;
  }
}
