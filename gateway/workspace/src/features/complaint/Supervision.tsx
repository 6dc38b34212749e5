import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type SupervisionText, useSupervision } from '../../api/complaint';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';

/** 监督单位 states itself how it is reached; the public pages show it. */
export function Supervision() {
  const { t } = useTranslation('complaint');
  return (
    <Panel title={t('supervision.title')}>
      <p>{t('supervision.lead')}</p>
      <Loaded query={useSupervision()}>
        {({ version, text }) => (
          <CommandForm<SupervisionText>
            key={version}
            label={t('supervision.button')}
            done={t('supervision.done')}
            initial={text}
            run={(body) => api.PUT('/supervision', { params: { header: { 'If-Match': `"${version}"` } }, body })}
            fields={[
              { name: 'body', kind: 'text', max: 100, label: t('supervision.body'), required: true },
              { name: 'telephone', kind: 'text', max: 100, label: t('supervision.telephone'), required: true },
              { name: 'address', kind: 'text', max: 200, label: t('supervision.address'), required: true },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
