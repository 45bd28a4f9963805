import { expect, test } from 'vitest';
import { honestEntries, honestPackage } from '#lib/testing/honest-package.ts';
import { lyingZip } from '#lib/testing/lying-zip.ts';
import { type FileRefusal, fileRefusals, sayRenamed } from './file-refusals.ts';
import { sniffFile } from './sniff-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...codes: readonly number[]) => Uint8Array.from(codes);
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** A compound file whose directory names one stream. */
const compound = (stream: string) =>
  join(
    bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    new Uint8Array(1016),
    new Uint8Array(Buffer.from(stream, 'utf16le')),
    new Uint8Array(400),
  );
/** A package of entries that matter by their names only. */
const packageOf = (...names: readonly string[]) =>
  lyingZip(names.map((name) => ({ name, bytes: utf8('<a/>') })));

const TYPES = '[Content_Types].xml';
const MHT = 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>一</p>';
const WORD_2003 = '<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>';

test.each<[what: string, reason: FileRefusal, name: string, bytes: () => Uint8Array]>([
  ['nothing at all', 'empty', '年报.docx', () => bytesOf()],
  ['nothing but blanks', 'empty', '年报.txt', () => utf8(' \n　\n')],
  ['more than 20 MB', 'tooLarge', '年报.docx', () => new Uint8Array(20 * 1024 * 1024 + 1)],
  ['an old Word file', 'oldWord', '年报.doc', () => compound('WordDocument')],
  ['an old Word file renamed', 'oldWord', '年报.docx', () => compound('WordDocument')],
  ['an old WPS file', 'wps', '年报.wps', () => compound('WordDocument')],
  ['a file with a password', 'encrypted', '年报.docx', () => compound('EncryptedPackage')],
  ['an old Excel file', 'oldExcel', '年报.xls', () => compound('Workbook')],
  ['old slides', 'slides', '年报.ppt', () => compound('PowerPoint Document')],
  ['RTF', 'rtf', '年报.rtf', () => utf8('{\\rtf1\\ansi 年报}')],
  ['RTF renamed', 'rtf', '年报.docx', () => utf8('{\\rtf1\\ansi 年报}')],
  ['a picture', 'picture', '年报.png', () => bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ['a photograph renamed', 'picture', '年报.pdf', () => bytesOf(0xff, 0xd8, 0xff, 0xe0, 0)],
  ['a RAR archive', 'archive', '年报.rar', () => utf8('Rar!\x1a\x07\0')],
  ['a ZIP archive of files', 'archive', '年报.zip', () => packageOf('年报.docx')],
  ['a package in a package', 'archive', '年报.docx', () => lyingZip([{ name: 'a', bytes: honestPackage }])],
  ['an OpenDocument text', 'openDocument', '年报.odt', () => packageOf('mimetype', 'content.xml')],
  ['an OFD file', 'ofd', '年报.ofd', () => packageOf('OFD.xml')],
  ['slides', 'slides', '年报.pptx', () => packageOf(TYPES, 'ppt/presentation.xml')],
  ['an Office file of a kind unknown', 'unknown', '年报.docx', () => packageOf(TYPES, 'visio/a.xml')],
  ['a web archive', 'webArchive', '年报.mht', () => utf8(MHT)],
  ['Word in one XML file', 'wordXml', '年报.xml', () => utf8(WORD_2003)],
  ['a program', 'unknown', '年报.exe', () => join(utf8('MZ'), new Uint8Array(100), utf8('program'))],
  ['a script before a package', 'unknown', '年报.docx', () => join(utf8('#!/bin/sh\n'), honestPackage)],
  ['bytes in no encoding', 'encoding', '年报.txt', () => bytesOf(0xff, 0xff, 0x81, 0x20, 0xff, 0x80)],
])('%s: refused as %s', (_, reason, name, bytes) => {
  expect(sniffFile(bytes(), name)).toEqual({ kind: 'refused', say: fileRefusals[reason] });
});

const html = utf8('<!DOCTYPE html><html><body><p>一、总体情况</p></body></html>');
const text = utf8('一、总体情况\n本机关……\n');
const json = utf8('{"format":"nianbao-report"}');
const xlsx = packageOf(TYPES, 'xl/workbook.xml');

test.each([
  ['a page', 'docx', 'html', html],
  ['a PDF', 'docx', 'pdf', utf8('%PDF-1.7\n')],
  ['an Excel file', 'docx', 'xlsx', xlsx],
  ['a text', 'docx', 'text', text],
  ['a data file', 'html', 'json', json],
  ['a Word file', 'pdf', 'docx', honestPackage],
  ['a text', 'json', 'text', text],
  ['a text', 'HTM', 'text', text],
] as const)('%s named .%s is told to be %s', (_, extension, kind, bytes) => {
  const say = sayRenamed(extension.toLowerCase(), kind);
  expect(sniffFile(bytes, `2024年.年报.${extension}`)).toEqual({ kind: 'refused', say });
});

test.each([
  ['a Word file', 'docx', '年报.docx', honestPackage],
  ['a Word file under the old ending', 'docx', '年报.doc', honestPackage],
  ['a Word file without an ending', 'docx', '年报', honestPackage],
  ['an Excel file', 'xlsx', '表.xlsx', xlsx],
  ['a PDF', 'pdf', '年报.PDF', utf8('%PDF-1.7\n')],
  ['a page', 'html', '年报.html', html],
  ['a page under the old ending of Word, as portals hand out', 'html', '年报.doc', html],
  ['rows pasted from a source view', 'html', '粘贴.txt', utf8('<tr><td>1</td></tr>')],
  ['a page in GBK that says so', 'html', 'a.htm', join(utf8('<meta charset=gbk><p>'), bytesOf(0xb9, 0xab))],
  ['a text', 'text', '年报.txt', text],
  ['a text that quotes a law in angle brackets', 'text', '年报.txt', utf8('依据<政府信息公开条例>')],
  ['Markdown with a table of tags', 'text', '年报.md', utf8('# 年报\n<table><tr><td>1</td></tr></table>')],
  ['a data file', 'json', '年报.json', json],
  ['a data file with a mark in front', 'json', '年报.json', join(bytesOf(0xef, 0xbb, 0xbf), json)],
])('%s is taken as %s', (_, kind, name, bytes) => {
  expect(sniffFile(bytes, name).kind).toBe(kind);
});

test('every file the product refuses gets a whole sentence', () => {
  for (const say of Object.values(fileRefusals)) expect(say).toMatch(/^[^！]+。$/u);
  expect(honestEntries.length).toBeGreaterThan(3);
});
