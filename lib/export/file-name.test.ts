import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedText } from '#lib/testing/arbitrary-text.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { buildDocument } from './document.ts';
import { contentDisposition, reportFileName } from './file-name.ts';

function nameOf(agency: string, unfinished = false): string {
  const report = sampleReport();
  const named = { ...report, agency: { ...report.agency, name: agency } };
  return reportFileName(buildDocument(named, unfinished), 'docx');
}

describe('a file name', () => {
  test("gives the agency's full name, also where the title goes by the region", () => {
    expect(nameOf('清河市人民政府')).toBe('清河市人民政府2025年政府信息公开工作年度报告.docx');
    expect(reportFileName(buildDocument(zeroReport(), false), 'html')).toBe(
      '清河市档案局2025年政府信息公开工作年度报告.html',
    );
  });

  test('says that the report is unfinished', () => {
    expect(nameOf('清河市档案局', true)).toBe('清河市档案局2025年政府信息公开工作年度报告（未定稿）.docx');
  });

  test('replaces what Windows refuses by its full-width form', () => {
    expect(nameOf('清河市/“乙”<局>:*?|\\"')).toMatch(/^清河市／“乙”＜局＞：＊？｜＼＂2025年/u);
  });

  test('of a very long agency keeps year, kind and ending', () => {
    const name = nameOf('清'.repeat(100), true);
    expect(name).toMatch(/^清+2025年政府信息公开工作年度报告（未定稿）\.docx$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
  });

  test('can be stored and sent whatever the agency is called', () => {
    fc.assert(
      fc.property(storedText, (text) => {
        const name = nameOf(`清${text}`);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|[. ]$/u);
        expect(contentDisposition(name)).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });
});

test('a download names the file in full, with a plain name for programs that read ASCII only', () => {
  const header = contentDisposition("清河市'(档案)局2025年报.docx");
  expect(header).toMatch(/^attachment; filename="annual-report-2025\.docx"; filename\*=UTF-8''[\w%.-]+$/);
  const encoded = header.split("''")[1] ?? '';
  expect(decodeURIComponent(encoded)).toBe("清河市'(档案)局2025年报.docx");
});
