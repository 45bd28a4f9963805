import { expect, test } from 'vitest';
import { readHtmlElements } from '#lib/testing/read-html.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { buildDocument } from './document.ts';
import { portalOf, portalTags } from './html-head.ts';

const report = sampleReport();
const document = buildDocument(report, false);

function tagsOf(published?: number) {
  const portal = { ...portalOf(report.agency), ...(published === undefined ? {} : { published }) };
  return Object.fromEntries(
    portalTags(document, portal).flatMap((tag) =>
      readHtmlElements(tag).map(({ attributes }) => [attributes.name, attributes.content]),
    ),
  );
}

test('the tags that portals index by name the site, the column, the article and its source', () => {
  expect(tagsOf()).toMatchObject({
    SiteName: report.agency.portalName,
    ColumnName: '政府信息公开年报',
    ArticleTitle: document.title,
    ContentSource: report.agency.name,
  });
});

test('the date of publication stands there by the clock in China, and only once there is one', () => {
  expect(tagsOf()).not.toHaveProperty('PubDate');
  expect(tagsOf(Date.UTC(2026, 0, 30, 20, 5))).toMatchObject({ PubDate: '2026-01-31 04:05' });
});

test.each([
  ['https://www.qinghe.example/zwgk/', 'www.qinghe.example'],
  ['www.qinghe.example', 'www.qinghe.example'],
  ['', ''],
])('the site of %j is %j', (portalAddress, siteDomain) => {
  expect(portalOf({ ...report.agency, portalAddress }).siteDomain).toBe(siteDomain);
});

test('a name with quotes and angle brackets stays a name', () => {
  const [tag] = portalTags(document, { siteName: '"><script>', siteDomain: '' });
  expect(readHtmlElements(tag ?? '')).toMatchObject([{ tag: 'meta', attributes: { content: '"><script>' } }]);
});
