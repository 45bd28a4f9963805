import type * as z from 'zod/mini';
import { saySettingName } from '#lib/report/agency-wording.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import type { ReportFormat, Section } from '#lib/template/vocabulary.ts';

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

const FILE_NAMES: Readonly<Record<string, string>> = {
  format: '文件种类',
  version: '文件版本',
  template: '报告格式',
  year: '年度',
  agency: '机关信息',
  sections: '各节内容',
};

/** agency › phone is said as 机关信息的“联系电话”, sections › requests › cells › … as “收到和处理申请”的「…」行「…」列. */
function sayPlace(format: ReportFormat, path: readonly PropertyKey[]): string {
  const [first, id, ...rest] = path.map(String);
  if (first === undefined) return '文件';
  const part = FILE_NAMES[first] ?? first;
  if (id === undefined) return part;
  if (first === 'agency') return `${part}的“${saySettingName(id)}”`;
  const section = format.sections.find((each) => each.id === id);
  const within = section && rest.length > 0 ? `的${sayWithin(section, rest)}` : '';
  return `“${section?.name ?? id}”${within}`;
}

/** Somewhere in a section as its form names it; what the form has no name for is said as the file has it. */
function sayWithin(section: Section, path: readonly string[]): string {
  const [kind, name = '', column] = path;
  const isCell = kind === 'cells' && section.kind === 'table' && column !== undefined;
  if (isCell) return sayCell(section.table, name, column);
  if (kind === 'reasons') return '说明的理由';
  if (kind === 'items') return name === '' ? '其他事项' : `第 ${Number(name) + 1} 项`;
  return partName(section, name) ?? ` ${path.join('.')} `;
}

function partName(section: Section, id: string): string | undefined {
  switch (section.kind) {
    case 'opening':
      return id === 'basis' || id === 'contact' ? `“${section.parts[id]}”` : undefined;
    case 'prose':
      return quoted(section.boxes.find((box) => box.id === id)?.name);
    case 'matters':
      return quoted(section.fee.figures.find((figure) => figure.id === id)?.name ?? section.fee.heading);
    case 'table':
      return undefined;
    default:
      return section satisfies never;
  }
}

function quoted(name: string | undefined): string | undefined {
  return name && `“${name}”`;
}
