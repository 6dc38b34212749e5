import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../ui/ProblemNote';
import { share, size } from '../../../ui/size';
import type { Sending, useSending } from './useSending';

/** Files on their way, each with how far it is. */
export function OnTheWay({ sending: { all, pause, goOn, stop } }: { sending: ReturnType<typeof useSending> }) {
  const { t } = useTranslation('application');
  return all.length === 0 ? null : (
    <ul className="tasks" aria-label={t('evidence.onTheWay')}>
      {all.map((one) => (
        <li key={one.key}>
          <div className="sending">
            <span>{one.name}</span> <Share of={one} />
            <progress max={one.total} value={one.sent} aria-label={one.name} />
            {one.problem && <ProblemNote problem={one.problem} />}
          </div>
          <div className="row">
            {one.state === 'sending' && (
              <Button size="small" onClick={() => pause(one.key)}>
                {t('evidence.pause')}
              </Button>
            )}
            {(one.state === 'paused' || one.state === 'broken') && (
              <Button size="small" type="primary" onClick={() => goOn(one.key)}>
                {t('evidence.goOn')}
              </Button>
            )}
            <Button size="small" onClick={() => stop(one.key)}>
              {t(one.state === 'refused' ? 'evidence.dismiss' : 'evidence.stop')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Share({ of: { sent, total, state } }: { of: Sending }) {
  const { t, i18n } = useTranslation('application');
  return (
    <span className="quiet" role={state === 'sending' ? undefined : 'status'}>
      {t(`evidence.state.${state}`, { share: share(sent, total, i18n.language), total: size(total, i18n.language) })}
    </span>
  );
}
