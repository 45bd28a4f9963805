/** One line of the printed table: what was measured, beside its baseline of the same run and the figure to reach. */
export type Line = {
  readonly what: string;
  readonly figure: string;
  readonly baseline?: string;
  readonly reach?: string;
  readonly holds?: boolean;
};

const WIDTHS = [44, 34, 40, 24] as const;

/** One part of the bench, printed under its title. */
export function printLines(title: string, lines: readonly Line[]): void {
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
      .join('  ')
      .trimEnd();
  process.stdout.write(`\n${title}\n${row(['figure', 'measured', 'baseline, same run', 'to reach'])}\n`);
  for (const { what, figure, baseline, reach, holds } of lines) {
    const mark = holds === undefined ? '' : holds ? '  reached' : '  MISSED';
    process.stdout.write(`${row([what, figure, baseline ?? '', reach ?? ''])}${mark}\n`);
  }
}

/** A time of that many ms, in µs where it is below one. */
export function ms(value: number): string {
  return value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** How many times as long. */
export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}
