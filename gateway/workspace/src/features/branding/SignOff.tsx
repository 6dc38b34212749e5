import { useTranslation } from 'react-i18next';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { type Branding, tag } from './reads';

interface Reading {
  reader: string;
  position: string;
  readOn: string;
}

/** 审读: whoever reads Mongolian answers for it by name, or the public does not see it. */
export function SignOff({ branding }: { branding: Branding }) {
  const { t } = useTranslation('branding');
  const { signOff, mongolianName, mongolianAwardName, awardNameOutdated } = branding;
  const texts: [string, string | undefined][] = [
    ['signOff.name', mongolianName],
    ['signOff.awardName', mongolianAwardName],
  ];
  return (
    <Panel
      title={
        <>
          {t('signOff.title')} <Tone tone={signOff ? 'good' : 'active'}>{t(signOff ? 'signOff.shown' : 'signOff.hidden')}</Tone>
        </>
      }
    >
      <p className="quiet">{t('signOff.lead')}</p>
      {awardNameOutdated && <p className="warning">{t('signOff.outdated')}</p>}
      <div className="to-read">
        {texts.map(
          ([name, text]) =>
            text && (
              <figure key={name}>
                <span className="mongolian" lang="mn-Mong">
                  {text}
                </span>
                <figcaption>{t(name)}</figcaption>
              </figure>
            ),
        )}
      </div>
      {signOff && (
        <Facts
          of={[
            [t('signOff.reader'), signOff.reader],
            [t('signOff.position'), signOff.position],
            [t('signOff.readOn'), day(signOff.readOn)],
          ]}
        />
      )}
      {!mongolianName && !mongolianAwardName ? (
        <p>{t('signOff.nothing')}</p>
      ) : (
        (!signOff || awardNameOutdated) && (
          <CommandForm<Reading>
            label={t('signOff.button')}
            done={t('signOff.done')}
            run={(body) => askTenant('/branding/sign-off', { method: 'POST', body, etag: tag(branding) })}
            fields={[
              { name: 'reader', kind: 'text', max: 60, label: t('signOff.reader'), required: true },
              { name: 'position', kind: 'text', max: 120, label: t('signOff.position'), required: true },
              { name: 'readOn', kind: 'date', label: t('signOff.readOn'), required: true },
            ]}
          />
        )
      )}
    </Panel>
  );
}
