import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useStaffNumber } from '../../api/recusal';
import { CommandForm } from '../CommandForm';
import { Loaded } from '../Loaded';
import { Panel } from '../Page';

/** 身份核对: whoever works on the award gives a number, and is known by it where a dossier names it. */
export function Number() {
  const { t } = useTranslation('ui');
  return (
    <Panel title={t('introduction.number.title')} article="第十八条">
      <p>{t('introduction.number.help')}</p>
      <Loaded query={useStaffNumber()}>
        {({ ending }) => (
          <>
            {ending && <p>{t('introduction.number.kept', { ending })}</p>}
            <CommandForm<{ mobile: string }>
              key={ending}
              label={t(ending ? 'introduction.number.change' : 'introduction.number.button')}
              done={t('introduction.number.done')}
              run={(body) => api.PUT('/my/number', { body })}
              fields={[{ name: 'mobile', kind: 'text', max: 60, label: t('introduction.number.mobile'), required: true }]}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
