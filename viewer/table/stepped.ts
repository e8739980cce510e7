// Where a key goes in a grid.

/** A cell by its place: rows and columns from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; undefined for a key that leads nowhere. */
export function stepped(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): Cell | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const ways: Readonly<Record<string, Cell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - size.page, column },
    PageDown: { row: row + size.page, column },
    Home: ctrlKey ? { row: 0, column: 0 } : { row, column: 0 },
    End: ctrlKey ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
  };
  const to = ways[key];
  return (
    to && {
      row: Math.min(lastRow, Math.max(0, to.row)),
      column: Math.min(lastColumn, Math.max(0, to.column)),
    }
  );
}
