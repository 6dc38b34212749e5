import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import type { DefenseTable } from '../../api/defense';
import { useRead } from '../../api/query';
import type { Track } from '../../api/round';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { LotFacts } from './LotFacts';
import { PrepareLot } from './PrepareLot';
import { SettleLot } from './SettleLot';
import { Turns } from './Turns';

interface Place {
  round: string;
  track: Track;
  ordinal: number;
}

/** 答辩抽签: prepared and released by the office, witnessed by the discipline observer. */
export function OrderPage() {
  const { t } = useTranslation('defense');
  const may = useSeats()('office/officer', 'office/head', 'observer/observer');
  return (
    <StagePage title={t('order.title')} lead={t('order.lead')}>
      {({ round, stage, open }) =>
        may ? <Lots path={{ round: round.id, track: stage.track, ordinal: stage.ordinal }} open={open} /> : <p>{t('order.officeOnly')}</p>
      }
    </StagePage>
  );
}

function Lots({ path, open }: { path: Place; open: boolean }) {
  const { t } = useTranslation('defense');
  const office = useSeats()('office/officer', 'office/head');
  const table = useRead<DefenseTable>(['defense-order', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order', { params: { path } }),
  );
  return (
    <Loaded query={table}>
      {({ defenders, orders }) => {
        const pending = orders.find(({ state }) => state === 'PREPARED' || state === 'DRAWN');
        const released = orders.find(({ state }) => state === 'RELEASED');
        return (
          <>
            {pending ? (
              <Panel title={t('order.current')} article="第十三条(五)">
                <LotFacts order={pending} />
                {open && <SettleLot key={pending.version} path={path} order={pending} />}
                {pending.slots.length > 0 && <Turns order={pending} />}
              </Panel>
            ) : (
              !released && (open && office && defenders.length > 0 ? <PrepareLot path={path} defenders={defenders} /> : <Empty title={t('order.none')}>{t('order.wait')}</Empty>)
            )}
            {orders
              .filter((order) => order !== pending)
              .map((order) => (
                <Panel key={order.id} title={t(`state.${order.state}`)}>
                  <LotFacts order={order} />
                  {order.slots.length > 0 && <Turns order={order} />}
                </Panel>
              ))}
            {orders.length > 0 && (
              <p>
                <a href={`/api/${tenant}/award/rounds/${path.round}/tracks/${path.track}/steps/${path.ordinal}/defense-order/record/pdf`}>{t('order.record')}</a>
              </p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
