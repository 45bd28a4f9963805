import { cellPadding, faces, page, sizes, tableStyles } from './typography.ts';

/** The faces of the DOCX under the names that Windows, WPS and macOS give them, then what a bare system has. */
const FACES = {
  title: `FZXiaoBiaoSong-B05S,${faces.title},方正小标宋_GBK,SimSun,宋体,STSong,'Noto Serif CJK SC',serif`,
  heading: `SimHei,${faces.heading},STHeiti,'Noto Sans CJK SC',sans-serif`,
  subheading: `KaiTi_GB2312,${faces.subheading},KaiTi,楷体,STKaiti,'Noto Serif CJK SC',serif`,
  body: `FangSong_GB2312,${faces.body},FangSong,仿宋,STFangsong,'Noto Serif CJK SC',serif`,
  figure: `'${faces.latin}','Liberation Serif',FangSong_GB2312,${faces.body},FangSong,仿宋,STFangsong,serif`,
  folio: `SimSun,${faces.folio},STSong,'Noto Serif CJK SC',serif`,
} as const;

const points = (twips: number) => `${twips / 20}pt`;
const halfPoints = (size: number) => `${size / 2}pt`;

const SCREEN = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:#1a1a1a;font:1.25rem/1.9 ${FACES.body}}
main{max-width:52rem;margin:0 auto;padding:4rem 1.5rem 6rem}
h1{margin:0 0 3rem;font:400 2rem/1.5 ${FACES.title};text-align:center;text-wrap:balance}
h1 span{display:inline-block}
h2{margin:2.5rem 0 1rem;font:400 1.25rem/1.9 ${FACES.heading};text-indent:2em}
h3{margin:1.25rem 0 0;font:400 1.25rem/1.9 ${FACES.subheading};text-indent:2em}
p{margin:0;text-align:justify;text-indent:2em;white-space:pre-wrap}
h1,h2,h3,p,th{overflow-wrap:anywhere;line-break:strict}
.level-1{font-family:${FACES.heading}}
.level-2{font-family:${FACES.subheading}}
.mark{margin:0 auto 1.5rem;width:max-content;padding:.125rem 1rem;border:1px solid #a8201a;color:#a8201a;font:1rem/1.6 ${FACES.heading};text-indent:0}
.region{overflow-x:auto;margin:0 0 1.5rem}
.region:focus-visible{outline:2px solid #1f5fbf;outline-offset:3px}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:1rem;line-height:1.5}
.dense{min-width:46rem;font-size:.9375rem;line-height:1.4}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.375rem;border:1px solid #595959;font-weight:400;text-align:center;vertical-align:middle}
th{background:#f4f4f2}
td{font-family:${FACES.figure};font-variant-numeric:lining-nums tabular-nums}
.dense th[scope=row]{text-align:left}
th[scope^=col]{text-wrap:balance}
.dense th,.dense td{padding:.3125rem .25rem}
@media screen and (max-width:40rem){
body,h2,h3{font-size:1.125rem}
p{text-align:start}
main{padding:2rem 1rem 4rem}
h1{margin-bottom:2rem;font-size:1.3rem}
.dense{min-width:36rem;font-size:.8125rem}
}`;

const folio = (side: 'left' | 'right') =>
  `@page :${side}{@bottom-${side}{content:"— " counter(page) " —";font:${halfPoints(sizes.folio)}/1 ${FACES.folio};vertical-align:top;padding:7mm 0 0;padding-${side}:${halfPoints(sizes.folio)}}}`;

/** One page as the DOCX has it: 22 lines of 28 characters, — 1 — outside, row heights and sizes of each table. */
const PRINT = `
@page{size:A4;margin:${points(page.top)} ${points(page.right)} ${points(page.bottom)} ${points(page.left)}}
${folio('right')}
${folio('left')}
@media print{
body{background:none;color:#000;font-size:${halfPoints(sizes.body)};line-height:${points(page.line)};letter-spacing:${points(page.tracking)}}
main{max-width:none;padding:0}
h1{margin:0 0 ${points(page.line)};font-size:${halfPoints(sizes.title)};line-height:32pt;letter-spacing:0}
h2,h3{margin:0;font-size:${halfPoints(sizes.body)};line-height:${points(page.line)};break-after:avoid}
p{orphans:1;widows:1}
.lead{break-after:avoid}
.region{overflow:visible;margin:0 0 6pt;break-inside:avoid}
table,.dense{min-width:0;letter-spacing:0}
${tableStyles.map(({ style, size, line, row }) => `.${style}{font-size:${halfPoints(size)};line-height:${points(line)}}.${style} tr{height:${points(row)}}`).join('\n')}
th,td,.dense th,.dense td{padding:0 ${points(cellPadding)};border:.5pt solid #000;background:none}
thead{display:table-header-group}
tr{break-inside:avoid}
.mark{display:none}
.unfinished::before{content:"未定稿";position:fixed;inset:0;z-index:-1;display:grid;place-content:center;color:#e8e8e8;-webkit-print-color-adjust:exact;print-color-adjust:exact;font:96pt/1 ${FACES.heading};letter-spacing:24pt;transform:rotate(-35deg)}
}
`;

/** Everything the full page needs to look right on the screen and on paper. */
export const PAGE_STYLE = SCREEN + PRINT;
