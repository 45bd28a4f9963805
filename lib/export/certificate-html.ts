import type { Certificate } from './certificate.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlShell } from './html-shell.ts';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#182226;font:14px/22px 'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC',sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1080px;margin:0 auto;padding:40px 24px 64px}
h1{margin:0 0 8px;font-size:22px;line-height:32px}
h2{margin:28px 0 8px;font-size:18px;line-height:28px}
p{margin:0}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px;margin:16px 0 0}
dt{color:#46535a}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:5px 8px;border:1px solid #74828a;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{background:#f2f5f5;font-weight:700}
.c1{width:9.5em}.c2{width:4.5em}.c3{width:17%}
@page{size:A4;margin:20mm 18mm}
@media print{
body{font-size:10.5pt;line-height:15pt;color:#000}
main{max-width:none;padding:0}
th,td{border-color:#000}
thead{display:table-header-group}
tr{break-inside:avoid}
h2{break-after:avoid}
}`;

/** The certificate as one self-contained page, for the file and for the printer. */
export function writeCertificatePage({ title, verdict, facts, tables }: Certificate): string {
  return htmlShell({ title, tags: [], style: STYLE }, [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(verdict)}</p>`,
    '<dl>',
    ...facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`),
    '</dl>',
    ...tables.map(paintTable),
  ]);
}

function paintTable({ caption, columns, rows, whenEmpty }: Certificate['tables'][number]): string {
  const heading = `<h2>${escapeHtml(caption)}</h2>`;
  if (rows.length === 0) return `${heading}\n<p>${escapeHtml(whenEmpty)}</p>`;
  const head = columns.map((name, at) => `<th scope="col" class="c${at + 1}">${escapeHtml(name)}</th>`);
  const body = rows.map(({ shape, cells: [first = '', ...rest] }) => {
    const others = rest.map((text) => `<td>${escapeHtml(text)}</td>`).join('');
    return `<tr><th scope="row">${shape} ${escapeHtml(first)}</th>${others}</tr>`;
  });
  return [
    heading,
    '<table>',
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}
