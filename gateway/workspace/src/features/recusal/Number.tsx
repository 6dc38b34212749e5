import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useStaffNumber } from '../../api/recusal';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';

/** 身份核对: whoever works on the award gives a number, and is known by it where a dossier names it. */
export function Number() {
  const { t } = useTranslation('recusal');
  return (
    <Panel title={t('number.title')} article="第十八条">
      <p>{t('number.help')}</p>
      <Loaded query={useStaffNumber()}>
        {({ ending }) => (
          <>
            {ending && <p>{t('number.kept', { ending })}</p>}
            <CommandForm<{ mobile: string }>
              key={ending}
              label={t(ending ? 'number.change' : 'number.button')}
              done={t('number.done')}
              run={(body) => api.PUT('/my/number', { body })}
              fields={[{ name: 'mobile', kind: 'text', max: 60, label: t('number.mobile'), required: true }]}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
