import { expect, type Page, test } from '@playwright/test';
import { buildDocument } from '#lib/export/document.ts';
import { writeXlsx } from '#lib/export/xlsx.ts';
import { cellsOf } from '#lib/template/cells.ts';
import { leaves } from '#lib/template/vocabulary.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { expectAccessible } from './accessible.ts';
import { cellInput, emptyTableThree, figures, openSection, paste, requests } from './table-page.ts';

const [block] = requests.table.blocks;
const rows = leaves(block?.rows ?? []);
const columns = leaves(block?.columns ?? []);

/** Table three of somebody's own sheet: names in one column, rows in an order of its own, total last. */
const labelled = [...rows]
  .reverse()
  .map(({ id, label }) => [label, ...columns.map((column) => figures[id]?.[column.id] ?? '')].join('\t'))
  .map((row) => `${row}\r\n`)
  .join('');

const dialog = (page: Page) => page.getByRole('dialog');
const received = (page: Page) => cellInput(page, 'received', 'naturalPerson');

test.beforeEach(async ({ page }) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
});

test('rows with names are looked at first; 取消 changes nothing, 粘贴 is one step', async ({ page }) => {
  await paste(page, labelled.replace('予以公开\t87', '予以公开\t88'));
  await expect(dialog(page)).toContainText('粘贴到表三的 25 行？');
  await expect(dialog(page)).toContainText('改动 175 格');
  await expect(dialog(page)).toContainText('粘贴以后 2 处不相符');
  await expect(dialog(page)).toContainText('「予以公开」行');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(received(page)).toBeFocused();
  await expect(received(page)).toHaveValue('');

  await paste(page, labelled);
  await expect(dialog(page)).toContainText('合计都相符。');
  await expect(page.getByRole('button', { name: '粘贴', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('已粘贴 25 行，改动 175 格');
  for (const { row, column } of cellsOf(requests.table)) {
    await expect(cellInput(page, row, column)).toHaveValue(figures[row]?.[column] ?? '');
  }
  await page.keyboard.press('Control+z');
  await expect(received(page)).toHaveValue('');
  await expect(page.locator('.findings')).toContainText('待填 144 格');
});

test('a table of Word comes by its markup, which knows the merged cells', async ({ page }) => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><table class=MsoTableGrid>
    <tr><td rowspan=2><p class=MsoNormal>三、本年度办理<br>结果<o:p></o:p></p></td><td colspan=2><p>（一）予以公开</p></td>
      ${'<td><p>2</p></td>'.repeat(6)}<td><p>12</p></td></tr>
    <tr><td colspan=2><p>（二）部分公开(区分处理的,只计这一情形,不计其他情形)</p></td>${'<td><p>1</p></td>'.repeat(6)}<td><p>6</p></td></tr>
    </table><!--EndFragment--></body></html>`;
  await paste(page, '三、本年度办理结果\t（一）予以公开\t2\r\n\t（二）部分公开\t1\r\n', html);
  await expect(dialog(page)).toContainText('粘贴到表三的 2 行？');
  await expect(dialog(page)).toContainText('原文：（二）部分公开(区分处理的,只计这一情形,不计其他情形)');
  await page.getByRole('button', { name: '粘贴', exact: true }).click();
  await expect(cellInput(page, 'granted', 'allApplicants')).toHaveValue('12');
  await expect(cellInput(page, 'partlyGranted', 'naturalPerson')).toHaveValue('1');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(cellInput(page, 'granted', 'allApplicants')).toHaveValue('');
});

test('a row without a place is listed with its text and why', async ({ page }) => {
  const figure = '\t1\t0\t0\t0\t0\t0\t1\r\n';
  await paste(page, `二、上年结转政府信息公开申请数量${figure}其中：网络申请${figure}`);
  await expect(dialog(page)).toContainText('1 行没有位置，不会粘贴');
  await expect(dialog(page)).toContainText('其中：网络申请　1　0　0　0　0　0　1');
  await expect(dialog(page)).toContainText('认不出是表里的哪一行。');
  await page.getByRole('button', { name: '粘贴', exact: true }).click();
  await expect(cellInput(page, 'carriedIn', 'naturalPerson')).toHaveValue('1');
  await expect(received(page)).toHaveValue('');
});

test('where nothing has a place there is nothing to agree to', async ({ page }) => {
  await paste(page, '张三\t12\r\n李四\t13\r\n');
  await expect(dialog(page)).toContainText('没有一行能粘贴到表三');
  await expect(page.getByRole('button', { name: '粘贴', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(received(page)).toHaveValue('');
});

test('a block whose place stays open is refused with a sentence', async ({ page }) => {
  await paste(page, '总计\t\r\n\t\r\n5\t6\r\n');
  await expect(page.locator('.grid-refusal')).toContainText('看不出数字从哪一行开始');
  await expect(dialog(page)).toHaveCount(0);
});

test('a workbook fills the table of the page that asks for it: looked at first, one step', async ({
  page,
}) => {
  const buffer = Buffer.from(await writeXlsx(buildDocument(sampleReport(), false)));
  await page.getByRole('button', { name: '从 Excel 填入…' }).click();
  await page.getByLabel('Excel 文件').setInputFiles({ name: '统计.xlsx', mimeType: '', buffer });
  await expect(dialog(page)).toContainText('填入到表三的 25 行？');
  await expect(dialog(page)).toContainText('合计都相符。');
  await page.getByRole('button', { name: '填入', exact: true }).click();
  await expect(page.locator('.toast')).toContainText('已填入 25 行，改动 175 格');
  await expect(received(page)).not.toHaveValue('');
  await received(page).press('Control+z');
  await expect(received(page)).toHaveValue('');
  await expect(page.locator('.findings')).toContainText('待填 144 格');
});

test('a file that has nothing of this table is refused with a sentence', async ({ page }) => {
  const buffer = Buffer.from('<table><tr><td>甲</td><td>1</td></tr></table>');
  await page.getByLabel('Excel 文件').setInputFiles({ name: '别的.html', mimeType: '', buffer });
  await expect(page.locator('.grid-refusal')).toHaveText(
    '文件里没有认出表三的数字。没有填入，表格没有改动。',
  );
});
