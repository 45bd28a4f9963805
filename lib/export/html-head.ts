import type { AgencySettings } from '#lib/report/agency.ts';
import { minuteInChina } from '#lib/report/dates.ts';
import type { ReportDocument } from './document.ts';
import { escapeHtml } from './escape-html.ts';

/** What the portal has to be told about the page besides the report itself. */
export type Portal = {
  readonly siteName: string;
  /** Host name alone; '' where it is not known. */
  readonly siteDomain: string;
  /** Moment of publication in ms; a report that is not out yet has none. */
  readonly published?: number;
};

/** What the settings of an agency tell of its portal. */
export function portalOf({ portalName, portalAddress }: AgencySettings): Portal {
  const siteDomain = /^(?:https?:\/\/)?([^\s/:?#]+)/iu.exec(portalAddress.trim())?.[1] ?? '';
  return { siteName: portalName, siteDomain };
}

/** Tags that government portals index by: 国办发〔2017〕47号, 网页设计规范. A tag without a value is left out. */
export function portalTags({ title, agency, year, notice }: ReportDocument, portal: Portal): string[] {
  const tags: readonly (readonly [name: string, content: string])[] = [
    ['SiteName', portal.siteName],
    ['SiteDomain', portal.siteDomain],
    ['ColumnName', '政府信息公开年报'],
    ['ColumnDescription', `${agency}历年政府信息公开工作年度报告`],
    ['ColumnKeywords', '政府信息公开,年度报告'],
    ['ColumnType', '政府信息公开'],
    ['ArticleTitle', title],
    ['PubDate', portal.published === undefined ? '' : minuteInChina(portal.published)],
    ['ContentSource', agency],
    ['Author', agency],
    ['Keywords', `${agency},${year}年,政府信息公开,年度报告`],
    ['Description', `${title}，按照${notice}规定的格式编制，统计期限为${year}年1月1日至12月31日。`],
  ];
  return tags
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`);
}
