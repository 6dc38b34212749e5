import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import type { CarriedField, Stamped } from '../../../api/carryover';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/query';
import { Panel } from '../../../ui/Page';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Rows } from '../../../ui/Rows';
import { useSaid } from '../correction/useSaid';

interface Props {
  application: Application;
  /** What was written is saved first. */
  before: () => Promise<boolean>;
  /** What was filled is shown. */
  after: () => Promise<void>;
}

/** What its applicant let go along from another region fills this draft. */
export function BringIn({ application: { row }, before, after }: Props) {
  const { t } = useTranslation('application');
  const { field, value } = useSaid(row);
  const [brought, bring] = useState<Stamped>();
  const [told, tell] = useState<CarriedField[]>();
  const [unreadable, refuse] = useState(false);
  const [confirmed, confirm] = useState<string[]>([]);
  const handing = useCommand(
    async ({ stamped, confirmed }: { stamped: Stamped; confirmed: string[] }) => {
      await before();
      const answer = await api.POST('/applications/{application}/carried', { params: { path: { application: row.id } }, body: { ...stamped, confirmed } });
      tell(answer.data);
      confirm([]);
      await after();
      return answer;
    },
    t('bringIn.done'),
  );
  const choose = async (file?: File) => {
    const stamped = await read(file);
    refuse(!stamped);
    bring(stamped);
    tell(undefined);
    if (stamped) {
      handing.mutate({ stamped, confirmed: [] });
    }
  };
  const of = (result: CarriedField['result']) => told?.filter((one) => one.result === result) ?? [];
  const names = (all: CarriedField[]) => all.map(({ name }) => field('FORM', name)).join(t('carryOver.comma'));
  const mark = (name: string, on: boolean) => confirm((all) => (on ? [...all, name] : all.filter((one) => one !== name)));
  return (
    <Panel title={t('bringIn.title')} article="第二十三条">
      <p className="quiet">{t('bringIn.lead')}</p>
      <p>
        <label>
          {t('bringIn.choose')} <input type="file" accept="application/json,.json" onChange={({ target }) => choose(target.files?.[0])} />
        </label>
      </p>
      {unreadable && <p className="warning">{t('bringIn.unreadable')}</p>}
      {handing.error && <ProblemNote problem={handing.error} />}
      {told && (
        <div role="status">
          {of('FILLED').length > 0 && <p>{t('bringIn.filled', { fields: names(of('FILLED')) })}</p>}
          {of('SAME').length > 0 && <p className="quiet">{t('bringIn.same', { fields: names(of('SAME')) })}</p>}
          {of('UNFIT').length > 0 && <p className="warning">{t('bringIn.unfit', { fields: names(of('UNFIT')) })}</p>}
        </div>
      )}
      {brought && of('DIFFERS').length > 0 && (
        <>
          <Rows
            shown
            caption={t('bringIn.differs')}
            rows={of('DIFFERS')}
            id={({ name }) => name}
            columns={[
              {
                title: t('bringIn.field'),
                cell: ({ name }) => (
                  <Checkbox checked={confirmed.includes(name)} onChange={({ target }) => mark(name, target.checked)}>
                    {field('FORM', name)}
                  </Checkbox>
                ),
              },
              { title: t('bringIn.written'), cell: ({ name, written }) => value('FORM', name, written) },
              { title: t('bringIn.carried'), cell: ({ name, carried }) => value('FORM', name, carried) },
            ]}
          />
          <Button disabled={confirmed.length === 0} loading={handing.isPending} onClick={() => handing.mutate({ stamped: brought, confirmed })}>
            {t('bringIn.confirm')}
          </Button>
        </>
      )}
    </Panel>
  );
}

async function read(file?: File): Promise<Stamped | undefined> {
  try {
    const { bundle, stamp } = JSON.parse((await file?.text()) ?? '') as Stamped;
    return bundle && typeof stamp === 'string' ? { bundle, stamp } : undefined;
  } catch {
    return undefined;
  }
}
