import type { ReactNode } from 'react';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Figures stand at the end of their column. */
  readonly numeric?: boolean;
}

export interface Row {
  readonly key: string;
  /** By column; the first column is the row's heading. */
  readonly cells: Readonly<Record<string, ReactNode>>;
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Said once for all cells, since tables are long. */
const cells =
  'w-full border-collapse text-base [&_:is(td,th):last-child]:pe-0 [&_td]:py-2 [&_td]:pe-4 [&_td]:align-top ' +
  '[&_th]:py-2 [&_th]:pe-4 [&_th]:text-start [&_tbody_th]:align-top [&_tbody_th]:font-normal ' +
  '[&_tbody_tr]:border-b [&_tbody_tr]:border-line [&_thead_th]:align-bottom [&_thead_th]:font-semibold';

const align = (column: Column) => (column.numeric ? 'text-end! tabular-nums' : undefined);

/** A table of no more rows than this stays together on paper. */
const longestUnbroken = 8;

/** A table that scrolls sideways inside its own box on a narrow screen, reachable by keyboard. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [heading, ...rest] = columns;
  if (!heading) return null;
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className={`relative my-4 overflow-x-auto ${rows.length > longestUnbroken ? '' : 'break-inside-avoid'}`}
    >
      <table className={cells}>
        <caption className="pb-2 text-start font-semibold">
          <span className="sticky start-0 inline-block max-w-[calc(100vw-2rem)]">{caption}</span>
        </caption>
        <thead>
          <tr className="border-b-2 border-edge">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={align(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.cells[heading.key]}</th>
              {rest.map((column) => (
                <td key={column.key} className={align(column)}>
                  {row.cells[column.key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
