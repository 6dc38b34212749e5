import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVerification, type Report, type Service } from '../../api/record';
import { ProblemNote } from '../../ui/ProblemNote';

/** Reads the whole chain and says where it is broken first, if it is. */
export function Verify({ service }: { service: Service }) {
  const { t } = useTranslation('audit');
  const verification = useVerification(service);
  return (
    <>
      <p className="row">
        <Button type="primary" loading={verification.isPending} onClick={() => verification.mutate()}>
          {t('verify.button')}
        </Button>
        <span className="quiet">{t('verify.help')}</span>
      </p>
      <div aria-live="polite">
        {verification.error && <ProblemNote problem={verification.error} />}
        {verification.data && <Outcome of={verification.data} />}
      </div>
    </>
  );
}

function Outcome({ of: { intact, read, erased, broken } }: { of: Report }) {
  const { t } = useTranslation('audit');
  return intact || !broken ? (
    <Alert type="success" showIcon message={t('verify.intact', { read, erased })} />
  ) : (
    <Alert
      type="error"
      showIcon
      message={t('verify.broken', { seq: broken.seq })}
      description={
        <>
          <p>{t(`breach.${broken.breach}`)}</p>
          {broken.entry && <p>{t('verify.entry', { entry: broken.entry })}</p>}
        </>
      }
    />
  );
}
