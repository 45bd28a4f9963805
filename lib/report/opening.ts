import type { OpeningSection } from '#lib/template/vocabulary.ts';
import { contentOf, fillIn, type Report, reportTitle } from './report.ts';

/** The opening paragraph in its parts. */
export type Opening = {
  /** Printed sentences, in order. The period is always the template's. */
  readonly basis: string;
  readonly period: string;
  readonly contact: string;
  /** What the two editable ones would say if they followed the settings. */
  readonly composed: { readonly basis: string; readonly contact: string };
};

/** The opening as it will be printed: the clerk's wording where there is one, the settings' otherwise. */
export function composeOpening(report: Report, section: OpeningSection): Opening {
  const words = { title: reportTitle(report), year: String(report.year) };
  const composed = { basis: fillIn(section.basis, words), contact: composeContact(report, section) };
  const { texts } = contentOf(report, section);
  return {
    basis: texts.basis.trim() || composed.basis,
    period: fillIn(section.period, words),
    contact: texts.contact.trim() || composed.contact,
    composed,
  };
}

/** Only what the agency has set is said. */
function composeContact({ agency }: Report, section: OpeningSection): string {
  const settings: Readonly<Record<string, string>> = agency;
  const sentence = agency.portalAddress ? section.download : section.downloadByName;
  const download = agency.portalName ? fillIn(sentence, settings) : '';
  const office = agency.contactOffice || agency.name;
  const parts = section.contactParts.flatMap(({ setting, label }) => {
    const value = settings[setting]?.trim();
    return value ? [`${label}：${value}`] : [];
  });
  const contact = fillIn(section.contact, { contactOffice: office });
  return `${download}${contact}${parts.length > 0 ? `（${parts.join('；')}）` : ''}。`;
}
