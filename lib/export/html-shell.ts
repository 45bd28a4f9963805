import { escapeHtml } from './escape-html.ts';

/** The page loads nothing and runs nothing, whoever serves or opens it. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A self-contained page: `tags` go into its head as they are, `lines` into its main part. */
export function htmlShell(
  head: { readonly title: string; readonly tags: readonly string[]; readonly style: string },
  lines: readonly string[],
  bodyClass = '',
): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(head.title)}</title>`,
    ...head.tags,
    `<style>${head.style}</style>`,
    '</head>',
    bodyClass === '' ? '<body>' : `<body class="${bodyClass}">`,
    '<main>',
    ...lines,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
