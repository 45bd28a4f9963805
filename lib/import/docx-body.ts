import type { LeftOutKind } from './docx-left-out.ts';
import { type ParagraphContext, type ParagraphReader, readParagraphs } from './docx-paragraphs.ts';
import { passOver } from './docx-passing.ts';
import { collectPieces, type PieceCollector } from './piece-collector.ts';
import type { Piece } from './source.ts';
import { type Attribute, listenToXml } from './xml-events.ts';
import { isOn, wholeNumber } from './xml-values.ts';

/** What is counted and looked through: nothing that stands in it is text of the document. */
const COUNTED: ReadonlyMap<string, LeftOutKind> = new Map([
  ['pic:pic', 'picture'],
  ['v:imagedata', 'picture'],
  ['c:chart', 'chart'],
  ['w:commentReference', 'comment'],
  ['w:footnoteReference', 'note'],
  ['w:endnoteReference', 'note'],
]);

/** Elements of a run that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** The paragraphs and table rows of a main part in order, as they stand once every tracked change is accepted. */
export function readBody(bytes: Uint8Array, context: ParagraphContext): readonly Piece[] {
  const { leftOut } = context;
  const collector = collectPieces(leftOut);
  const paragraphs = readParagraphs(context, collector.paragraph);
  const passing = passOver(leftOut);

  listenToXml(bytes, {
    open: (name, attribute, path) => {
      if (name === 'w:del' || name === 'w:moveFrom') deleteMark(path, paragraphs, collector);
      if (passing.enter(path)) return;
      const counted = COUNTED.get(name);
      if (counted) leftOut.count(counted);
      openPart(name, path, paragraphs, collector);
      readProperty(name, attribute, path, paragraphs);
      readCellProperty(name, attribute, path, collector);
      readRun(name, attribute, path, paragraphs);
    },
    text: (text, path) => {
      if (passing.text(text, path)) return;
      const name = path.at(-1);
      if (name === 'w:t' || name === 'm:t') paragraphs.add(text);
      if (name === 'w:instrText') paragraphs.fields.instruct(text);
    },
    close: (name, path) => {
      if (passing.leave(path)) return;
      closePart(name, paragraphs, collector);
    },
  });
  paragraphs.flush();
  return collector.pieces;
}

/** A deletion among the properties of a row or of a paragraph's end takes that away, not text. */
function deleteMark(path: readonly string[], paragraphs: ParagraphReader, collector: PieceCollector): void {
  const [grandparent, parent] = path.slice(-3);
  if (parent === 'w:trPr') collector.dropRow();
  const paragraph = paragraphs.current();
  if (paragraph && grandparent === 'w:pPr' && parent === 'w:rPr') paragraph.runsOn = true;
}

function openPart(
  name: string,
  path: readonly string[],
  paragraphs: ParagraphReader,
  collector: PieceCollector,
): void {
  if (name === 'w:p') paragraphs.open();
  else if (name === 'w:r') paragraphs.openRun();
  else if (name === 'w:tbl') collector.openTable();
  else if (name === 'w:tr') collector.openRow();
  else if (name === 'w:tc') collector.openCell();
  else if (name === 'w:cellDel' && path.at(-2) === 'w:tcPr') collector.dropCell();
}

function closePart(name: string, paragraphs: ParagraphReader, collector: PieceCollector): void {
  if (name === 'w:p') paragraphs.close();
  else if (name === 'w:tbl') collector.closeTable();
  else if (name === 'w:tr') collector.closeRow();
  else if (name === 'w:tc') {
    paragraphs.flush();
    collector.closeCell();
  }
}

function readProperty(
  name: string,
  attribute: Attribute,
  path: readonly string[],
  paragraphs: ParagraphReader,
): void {
  const paragraph = paragraphs.current();
  const parent = path.at(-2);
  if (!paragraph) return;
  if (name === 'w:pStyle' && parent === 'w:pPr') paragraph.style = attribute('val');
  if (name === 'w:numId' && parent === 'w:numPr') paragraph.list = attribute('val');
  if (name === 'w:ilvl' && parent === 'w:numPr') paragraph.level = wholeNumber(attribute('val'), 0);
  const isOfRun = parent === 'w:rPr' && path.at(-3) === 'w:r';
  if (name === 'w:vanish' && isOfRun && isOn(attribute('val'))) paragraphs.hideRun();
}

/** A merge without a value goes on; old files merge across columns in the same way (hMerge). */
function readCellProperty(
  name: string,
  attribute: Attribute,
  path: readonly string[],
  collector: PieceCollector,
): void {
  const parent = path.at(-2);
  if (name === 'w:gridBefore' && parent === 'w:trPr') collector.skipColumns(wholeNumber(attribute('val'), 0));
  if (parent !== 'w:tcPr') return;
  if (name === 'w:gridSpan') collector.span(wholeNumber(attribute('val'), 1));
  if ((name === 'w:vMerge' || name === 'w:hMerge') && attribute('val') !== 'restart')
    collector.continueMerge();
}

function readRun(
  name: string,
  attribute: Attribute,
  path: readonly string[],
  paragraphs: ParagraphReader,
): void {
  if (name === 'w:fldSimple') {
    paragraphs.fields.instruct(attribute('instr') ?? '');
    return;
  }
  if (path.at(-2) !== 'w:r') return;
  const character = CHARACTERS.get(name);
  if (character !== undefined && !/^(?:page|column)$/u.test(attribute('type') ?? ''))
    paragraphs.add(character);
  if (name === 'w:fldChar') paragraphs.fields.mark(attribute('fldCharType'));
  if (name === 'w:sym') paragraphs.add(symbolOf(attribute('char')));
}

/** A character of a symbol font has no meaning outside that font; any other is what it says. */
function symbolOf(code: string | undefined): string {
  const point = /^[0-9a-f]{1,4}$/iu.test(code ?? '') ? Number.parseInt(code ?? '', 16) : 0;
  const isPrivate = point >= 0xe000 && point <= 0xf8ff;
  return point < 0x20 || isPrivate ? '' : String.fromCharCode(point);
}
