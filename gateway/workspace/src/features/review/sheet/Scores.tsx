import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../../api/review';
import { Area } from '../../../ui/fields';
import { Panel } from '../../../ui/Page';
import { Category } from './Category';
import { Gates } from './Gates';
import { commentKey, gatesKey, placeOf } from './places';
import type { useSheet } from './useSheet';

interface Props {
  application: string;
  rubric: Rubric;
  takenUp: Record<string, number>;
  writing: ReturnType<typeof useSheet>;
  /** Told what is being written about. */
  here: (key: string) => void;
}

/** What is answered before, item by item, and in the end. */
export function Scores({ application, rubric, takenUp, writing, here }: Props) {
  const { t } = useTranslation('review');
  const { filled, change, locked, lacks, asked } = writing;
  return (
    <>
      <div id={placeOf(gatesKey)} tabIndex={-1} onFocus={() => here(gatesKey)}>
        <Gates
          gates={rubric.gates}
          marks={filled.gates}
          locked={locked}
          lacking={asked ? lacks.gates : []}
          mark={(code, one) => change({ gates: { ...filled.gates, [code]: one } })}
        />
      </div>
      {rubric.categories.map((category) => (
        <Category key={category.code} application={application} category={category} takenUp={takenUp} writing={writing} here={here} />
      ))}
      <div id={placeOf(commentKey)} tabIndex={-1} onFocus={() => here(commentKey)}>
        <Panel title={t('sheet.comment')} plain>
          <Form.Item extra={t('sheet.commentHelp')}>
            <Area
              aria-label={t('sheet.comment')}
              value={filled.comment}
              disabled={locked}
              max={10_000}
              rows={4}
              onChange={({ target }) => change({ comment: target.value })}
            />
          </Form.Item>
        </Panel>
      </div>
    </>
  );
}
