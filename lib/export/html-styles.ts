/** Faces of GB/T 9704-2012 under the names that Windows, WPS and macOS give them, then what a bare system has. */
export const FACES = {
  title: "FZXiaoBiaoSong-B05S,方正小标宋简体,方正小标宋_GBK,SimSun,宋体,STSong,'Noto Serif CJK SC',serif",
  heading: "SimHei,黑体,STHeiti,'Noto Sans CJK SC',sans-serif",
  second: "KaiTi_GB2312,楷体_GB2312,KaiTi,楷体,STKaiti,'Noto Serif CJK SC',serif",
  body: "FangSong_GB2312,仿宋_GB2312,FangSong,仿宋,STFangsong,'Noto Serif CJK SC',serif",
  number: "SimSun,宋体,STSong,'Noto Serif CJK SC',serif",
} as const;

const SCREEN = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:#1a1a1a;font:1.25rem/1.9 ${FACES.body}}
main{max-width:52rem;margin:0 auto;padding:4rem 1.5rem 6rem}
h1{margin:0 0 3rem;font:400 2rem/1.5 ${FACES.title};text-align:center;text-wrap:balance}
h2{margin:2.5rem 0 1rem;font:400 1.25rem/1.9 ${FACES.heading};text-indent:2em}
h3{margin:1.25rem 0 0;font:400 1.25rem/1.9 ${FACES.second};text-indent:2em}
p{margin:0;text-align:justify;text-indent:2em;white-space:pre-wrap}
h1,h2,h3,p,th,td{overflow-wrap:anywhere;line-break:strict}
.level-1{font-family:${FACES.heading}}
.level-2{font-family:${FACES.second}}
.level-3{font-weight:700}
.mark{margin:0 auto 1.5rem;width:max-content;padding:.125rem 1rem;border:1px solid #a8201a;color:#a8201a;font:1rem/1.6 ${FACES.heading};text-indent:0}
.region{overflow-x:auto;margin:0 0 1.5rem}
.region:focus-visible{outline:2px solid #1f5fbf;outline-offset:3px}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:1rem;line-height:1.5}
.dense{min-width:46rem;font-size:.9375rem;line-height:1.4}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.375rem;border:1px solid #595959;font-weight:400;text-align:center;vertical-align:middle}
th{background:#f4f4f2}
td{font-variant-numeric:lining-nums tabular-nums}
th[scope=row]{text-align:left}
th:not([scope=row]){text-wrap:balance}
.dense .long{padding:0;font-size:70%}
.dense th,.dense td{padding:.3125rem .25rem}
@media (max-width:40rem){
body,h2,h3{font-size:1.125rem}
main{padding:2rem 1rem 4rem}
h1{margin-bottom:2rem;font-size:1.5rem}
.dense{min-width:36rem;font-size:.8125rem}
}`;

/** A4 with 22 lines of 28 characters: 29 pt would make 21 of them, so 28.95; letters closer by 0.25 pt. */
const PRINT = `
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@page :right{@bottom-right{content:"— " counter(page) " —";font:14pt/1 ${FACES.number};vertical-align:top;padding:7mm 14pt 0 0}}
@page :left{@bottom-left{content:"— " counter(page) " —";font:14pt/1 ${FACES.number};vertical-align:top;padding:7mm 0 0 14pt}}
@media print{
body{background:none;color:#000;font-size:16pt;line-height:28.95pt;letter-spacing:-.25pt}
main{max-width:none;padding:0}
h1{margin:0 0 28.95pt;font-size:22pt;line-height:32pt;letter-spacing:0}
h2,h3{margin:0;font-size:16pt;line-height:28.95pt;break-after:avoid}
p{orphans:1;widows:1}
.region{overflow:visible;margin:0;break-inside:avoid}
table,.dense{min-width:0;letter-spacing:0}
table{font-size:12pt;line-height:16pt}
.dense{font-size:10pt;line-height:12.5pt}
th,td,.dense th,.dense td{padding:1pt 2.8pt;border:.5pt solid #000;background:none}
.dense .long{padding:0}
thead{display:table-header-group}
tr{break-inside:avoid}
.mark{display:none}
.unfinished::before{content:"未定稿";position:fixed;inset:0;z-index:-1;display:grid;place-content:center;color:#e8e8e8;print-color-adjust:exact;-webkit-print-color-adjust:exact;font:96pt/1 ${FACES.heading};letter-spacing:24pt;transform:rotate(-35deg)}
}
`;

/** Everything the full page needs to look right on the screen and on paper. */
export const PAGE_STYLE = SCREEN + PRINT;
