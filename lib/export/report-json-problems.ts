import type * as z from 'zod/mini';
import type { ReportFormat } from '#lib/template/vocabulary.ts';

/** One thing wrong with a report file: where, what, and what is wanted. */
export function sayIssue(format: ReportFormat, issue: z.core.$ZodIssue): string {
  const place = sayPlace(format, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place}有不认识的内容“${issue.keys.map((key) => key.slice(0, 40)).join('”“')}”，请删去。`;
    case 'invalid_type':
      return `${place}缺少内容，或者${sayExpected(issue.expected)}。`;
    case 'invalid_value':
      return `${place}只能是${issue.values.map((value) => `“${String(value)}”`).join('、')}。`;
    case 'too_big':
      return issue.origin === 'string'
        ? `${place}太长，最多 ${issue.maximum} 个字符。`
        : `${place}太多或太大，最大是 ${issue.maximum}。`;
    case 'too_small':
      return issue.origin === 'string' ? `${place}不能是空的。` : `${place}太小，最小是 ${issue.minimum}。`;
    default:
      return `${place}的内容不合要求。`;
  }
}

function sayExpected(expected: string): string {
  switch (expected) {
    case 'string':
      return '不是文字：数字也要放在引号里';
    case 'int':
    case 'number':
      return '不是整数';
    case 'boolean':
      return '不是 true 或 false';
    case 'array':
      return '不是列表';
    default:
      return '不是一组带名称的内容';
  }
}

/** sections › requests › cells › received is said as “收到和处理申请”的 cells.received. */
function sayPlace(format: ReportFormat, path: readonly PropertyKey[]): string {
  const [first, id, ...rest] = path.map(String);
  if (first === undefined) return '文件';
  if (first !== 'sections' || id === undefined) return `${path.map(String).join('.')} `;
  const name = format.sections.find((section) => section.id === id)?.name ?? id;
  return rest.length === 0 ? `“${name}”` : `“${name}”的 ${rest.join('.')} `;
}
