import type { ReactNode } from 'react';

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  end?: boolean;
}

interface Props<T> {
  caption: string;
  rows: T[];
  id: (row: T) => string;
  columns: Column<T>[];
  shown?: boolean;
}

/** A table whose first column names the row; on a narrow screen every row becomes a card. */
export function Rows<T>({ caption, rows, id, columns, shown }: Props<T>) {
  const [head, ...rest] = columns;
  return (
    <table className="rows">
      <caption className={shown ? undefined : 'unseen'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, end }) =>
            title ? (
              <th key={title} scope="col" className={end ? 'end' : undefined}>
                {title}
              </th>
            ) : (
              <td key={title} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={id(row)}>
            <th scope="row">{head?.cell(row)}</th>
            {rest.map(({ title, cell, end }) => (
              <td key={title} data-label={title || undefined} className={end ? 'end' : undefined}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names and values. */
export function Facts({ of }: { of: [string, ReactNode][] }) {
  return (
    <dl className="facts">
      {of
        .filter(([, value]) => value !== undefined && value !== '' && value !== null)
        .map(([name, value]) => (
          <FragmentOf key={name} name={name} value={value} />
        ))}
    </dl>
  );
}

function FragmentOf({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
