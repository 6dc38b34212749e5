import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { type DrawPlace, type DrawPreview, type DrawTable, useDrawPreview } from '../../api/draw';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';
import { DrawPlanView } from './DrawPlanView';

interface Props {
  path: DrawPlace;
  panel: string;
  table: DrawTable;
}

/** What a draw would come to, or why there can be none; then it is prepared. */
export function Prepare({ path, panel, table }: Props) {
  const { t } = useTranslation('expert');
  const again = table.draws.some(({ state }) => state === 'RELEASED');
  return (
    <Loaded query={useDrawPreview(path, table.version)}>
      {(preview) => (
        <>
          {preview.undeclared.length > 0 && <p className="warning">{t('draw.undeclared', { names: listed(preview.undeclared) })}</p>}
          <Barred barred={preview.barred} />
          {preview.shortages.length > 0 ? (
            <Short shortages={preview.shortages} panel={panel} />
          ) : preview.gaps === 0 ? (
            <Nothing drawn={again} />
          ) : (
            <>
              <Panel title={t('draw.prepare')} article="第八条(二)">
                {again && <p>{t('draw.redrawHelp', { count: preview.gaps })}</p>}
                <p>{t('draw.prepareHelp')}</p>
                <CommandForm
                  label={t('draw.prepare')}
                  done={t('draw.prepared')}
                  run={() =>
                    api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/draw', {
                      params: { path, header: { 'If-Match': `"${table.version}"` } },
                    })
                  }
                />
              </Panel>
              <p>{t('draw.previewHelp')}</p>
              {preview.plan && <DrawPlanView title={t('draw.preview')} plan={preview.plan} />}
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

function Nothing({ drawn }: { drawn: boolean }) {
  const { t } = useTranslation('expert');
  return drawn ? <p>{t('draw.complete')}</p> : <Empty title={t('draw.empty')}>{t('draw.emptyHelp')}</Empty>;
}

/** 回避: between whom there is nothing to draw, and why. */
function Barred({ barred }: Pick<DrawPreview, 'barred'>) {
  const { t } = useTranslation('expert');
  return barred.length === 0 ? null : (
    <Panel title={t('draw.barred')} article="第十八条">
      <Rows
        caption={t('draw.barred')}
        rows={barred}
        id={({ application, expert }) => `${application} ${expert}`}
        columns={[
          { title: t('replace.applicant'), cell: ({ applicant }) => applicant },
          { title: t('name'), cell: ({ reviewer }) => reviewer },
          { title: t('replace.why'), cell: ({ obstacle }) => t(`replace.obstacle.${obstacle}`) },
        ]}
      />
    </Panel>
  );
}

function Short({ shortages, panel }: { shortages: DrawPreview['shortages']; panel: string }) {
  const { t } = useTranslation('expert');
  return (
    <Panel title={t('draw.short')} article="第十八条">
      <ul>
        {shortages.map((shortage) => (
          <li key={shortage.application ?? shortage.reason}>{t(`draw.shortage.${shortage.reason}`, { ...shortage })}</li>
        ))}
      </ul>
      <Link to={panel}>{t('draw.toPanel')}</Link>
    </Panel>
  );
}
