import { useTranslation } from 'react-i18next';
import { Drawer } from '../Drawer';
import { Looked } from './Looked';
import { useReading } from './Reading';

/** The same over a page that has no room of its own for it. */
export function LookedBeside({ application }: { application: string }) {
  const { t } = useTranslation('ui');
  const { open, close } = useReading();
  return (
    <Drawer title={t('preview.title')} open={open !== undefined} close={close}>
      <Looked application={application} />
    </Drawer>
  );
}
