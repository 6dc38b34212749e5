import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { tenant } from '../../api/client';
import { type Draw, type DrawPlace, type DrawTable, useDraws } from '../../api/draw';
import { places } from '../../api/places';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { DrawFacts } from './DrawFacts';
import { DrawPlanView } from './DrawPlanView';
import { Prepare } from './Prepare';
import { SettleDraw } from './SettleDraw';

/** 抽取评审专家: prepared and released by the office, witnessed by the discipline observer. */
export function DrawPage() {
  const { t } = useTranslation('expert');
  const holds = useSeats();
  if (!holds('office/officer', 'office/head', 'observer/observer')) {
    return <StagePage title={t('draw.title')}>{() => <p>{t('draw.observerOnly')}</p>}</StagePage>;
  }
  return (
    <StagePage title={t('draw.title')}>
      {({ round, stage, open }) => (
        <Asked
          path={{ round: round.id, track: stage.track, ordinal: stage.ordinal }}
          panel={`${places.stage(round.id, stage)}/panel`}
          open={open}
        />
      )}
    </StagePage>
  );
}

function Asked(of: Omit<Props, 'table'>) {
  return <Loaded query={useDraws(of.path)}>{(table) => <Drawn {...of} table={table} />}</Loaded>;
}

interface Props {
  path: DrawPlace;
  panel: string;
  table: DrawTable;
  open: boolean;
}

function Drawn({ path, panel, table, open }: Props) {
  const { t } = useTranslation('expert');
  const office = useSeats()('office/officer', 'office/head');
  if (!table.byDraw && table.draws.length === 0) {
    return <Empty title={t('draw.none')}>{t('draw.noneHelp')}</Empty>;
  }
  if (table.version === undefined) {
    return <Empty title={t('draw.unformed')}>{office && <Link to={panel}>{t('panel.title')}</Link>}</Empty>;
  }
  const pending = table.draws.find(({ state }) => state === 'PREPARED' || state === 'DRAWN');
  const past = table.draws.filter((draw) => draw !== pending);
  return (
    <>
      <p>{t(table.byDraw ? 'draw.lead' : 'draw.leadOfSeats', { count: table.perApplicant })}</p>
      {pending ? (
        <>
          <Panel title={t('draw.current')} article="第八条(二)">
            <DrawFacts draw={pending} />
            {(open || pending.replaces) && <SettleDraw key={pending.version} path={path} draw={pending} />}
          </Panel>
          {pending.plan && !pending.replaces && <DrawPlanView title={t('draw.result')} plan={pending.plan} />}
        </>
      ) : !table.byDraw ? (
        <p>{t('draw.ofSeats')}</p>
      ) : !open ? (
        <p>{t('draw.closed')}</p>
      ) : office ? (
        <Prepare path={path} panel={panel} table={table} />
      ) : (
        <Empty title={t('draw.waits')} />
      )}
      {past.length > 0 && <Past draws={past} />}
      {table.draws.length > 0 && (
        <p>
          <a href={`/api/${tenant}/award/rounds/${path.round}/tracks/${path.track}/steps/${path.ordinal}/draw/record/pdf`}>
            {t('draw.record')}
          </a>
        </p>
      )}
    </>
  );
}

/** The newest with what it gave, the earlier ones by their account alone. */
function Past({ draws }: { draws: Draw[] }) {
  const { t } = useTranslation('expert');
  const released = draws.find(({ state, replaces }) => state === 'RELEASED' && !replaces);
  return (
    <>
      {released?.plan && <DrawPlanView title={`${t('draw.result')} · ${t('draw.state.RELEASED')}`} plan={released.plan} />}
      <Panel title={t('draw.history')}>
        {draws.map((draw) => (
          <DrawFacts key={draw.id} draw={draw} />
        ))}
      </Panel>
    </>
  );
}
