import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from './CommandForm';
import { Panel } from './Page';

interface Issued {
  username: string;
  password: string;
}

/** Shown once, to whoever hands it over; a new one can be made until the account has been used. */
export function FirstPassword({ ask }: { ask: () => Promise<{ data?: Issued }> }) {
  const { t } = useTranslation('ui');
  const [issued, keep] = useState<Issued>();
  return (
    <Panel title={t('firstPassword.title')}>
      <p>{t('firstPassword.lead')}</p>
      {issued && (
        <p role="status">
          {t('firstPassword.account')} <code>{issued.username}</code> {t('firstPassword.password')} <code>{issued.password}</code>
        </p>
      )}
      <CommandForm
        label={t('firstPassword.button')}
        done={t('firstPassword.done')}
        run={async () => {
          const told = await ask();
          keep(told.data);
          return told;
        }}
      />
    </Panel>
  );
}
