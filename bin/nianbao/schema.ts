import { reportJsonSchema } from '#lib/export/report-file.ts';
import { formatForYear } from '#lib/template/registry.ts';

/** schema [YEAR]: prints the JSON Schema of the report files of that year, without one of the newest format. */
export function printSchema([year]: readonly string[]): 0 | 2 {
  const format = formatForYear(year === undefined ? Number.POSITIVE_INFINITY : Number(year));
  if (!format) {
    process.stderr.write(`没有 ${year} 年的年报格式，请写四位数的年度。\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(reportJsonSchema(format), null, 2)}\n`);
  return 0;
}
