import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../api/review';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Mark } from './Mark';

interface Props {
  category: Rubric['categories'][number];
  marks: Record<string, number>;
  locked: boolean;
  lacking: string[];
  mark: (code: string, percent: number) => void;
}

/** One branch of the rubric tree: its items, each with its points and its mark. */
export function Category({ category, marks, locked, lacking, mark }: Props) {
  const { t } = useTranslation('review');
  const done = category.items.filter(({ code }) => marks[code] !== undefined).length;
  return (
    <Panel title={`${category.code} ${category.name}（${done}/${category.items.length}）`} plain>
      <Rows
        caption={category.name}
        rows={category.items}
        id={({ code }) => code}
        columns={[
          { title: t('sheet.item'), cell: ({ code, name }) => `${code} ${name}` },
          { title: t('sheet.points'), cell: ({ points }) => points, end: true },
          {
            title: t('sheet.mark'),
            cell: ({ code, name }) => (
              <Mark
                name={name}
                value={marks[code]}
                locked={locked}
                lacking={lacking.includes(code)}
                mark={(percent) => mark(code, percent)}
              />
            ),
          },
          {
            title: t('sheet.earned'),
            cell: ({ code, points }) => (marks[code] === undefined ? '—' : ((points * marks[code]) / 100).toFixed(2)),
            end: true,
          },
        ]}
      />
    </Panel>
  );
}
