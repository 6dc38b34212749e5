import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawer } from '../../../ui/Drawer';
import { useReading } from '../../../ui/reading/Reading';
import { useMedia } from '../../../ui/useMedia';
import { type Branch, scored } from './branches';
import { Tree } from './Tree';
import { usePanes } from './usePanes';

interface Props {
  nodes: Branch[];
  current?: string;
  go: (key: string) => void;
  materials: ReactNode;
  children: ReactNode;
}

/** 评分标准 | 评分 | 申报材料: side by side, and F6 goes from one to the next; where there is no room, two of them are a button away. */
export function Desk({ nodes, current, go, materials, children }: Props) {
  const { t } = useTranslation('review');
  const narrow = useMedia('(max-width: 64rem)');
  const panes = usePanes();
  return (
    <div className={narrow ? 'desk narrow' : 'desk'} {...panes}>
      {narrow ? (
        <Bar key="bar" nodes={nodes} current={current} go={go} materials={materials} />
      ) : (
        <nav key="tree" data-pane className="pane" aria-label={t('tree.title')}>
          <h2>{t('tree.title')}</h2>
          <Tree label={t('tree.title')} nodes={nodes} current={current} go={go} />
          <p className="quiet">{t('sheet.panes')}</p>
        </nav>
      )}
      <div key="scores" data-pane className="scores" tabIndex={-1}>
        {children}
      </div>
      {!narrow && (
        <section key="materials" data-pane className="pane materials" aria-label={t('sheet.materials')} tabIndex={0}>
          <h2>{t('sheet.materials')}</h2>
          {materials}
        </section>
      )}
    </div>
  );
}

function Bar({ nodes, current, go, materials }: Omit<Props, 'children'>) {
  const { t } = useTranslation('review');
  const { open, close } = useReading();
  const [drawn, setDrawn] = useState<'tree' | 'materials'>();
  return (
    <div className="row desk-bar">
      <Button onClick={() => setDrawn('tree')}>{t('tree.button', scored(nodes))}</Button>
      <Button onClick={() => setDrawn('materials')}>{t('sheet.materials')}</Button>
      <Drawer title={t('tree.title')} open={drawn === 'tree'} close={() => setDrawn(undefined)}>
        <Tree
          label={t('tree.title')}
          nodes={nodes}
          current={current}
          go={(key) => {
            setDrawn(undefined);
            go(key);
          }}
        />
      </Drawer>
      <Drawer
        title={t('sheet.materials')}
        open={drawn === 'materials' || open !== undefined}
        close={() => {
          setDrawn(undefined);
          close();
        }}
      >
        <div className="materials">{materials}</div>
      </Drawer>
    </div>
  );
}
