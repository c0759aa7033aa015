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

const align = (column: Column) => (column.numeric ? 'text-end tabular-nums' : 'text-start');

/** A table that scrolls sideways inside its own box on a narrow screen, reachable by keyboard. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [heading, ...rest] = columns;
  if (!heading) return null;
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="my-4 overflow-x-auto">
      <table className="w-full border-collapse text-base">
        <caption className="pb-2 text-start font-semibold">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-edge">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`py-2 pe-4 align-bottom font-semibold ${align(column)}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-line">
              <th scope="row" className="py-2 pe-4 text-start align-top font-normal">
                {row.cells[heading.key]}
              </th>
              {rest.map((column) => (
                <td key={column.key} className={`py-2 pe-4 align-top ${align(column)}`}>
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
