'use client';

import { type ClipboardEvent, type CompositionEvent, useEffect, useEffectEvent, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import { caretAfterChange } from '#lib/report/caret.ts';
import { sayRemoved } from '#lib/report/clean.ts';
import { LONGEST_TEXT, type SectionContent } from '#lib/report/content.ts';
import { lacksListNumbers, pastedText } from '#lib/report/pasted-text.ts';
import { elementId } from '#lib/report/place.ts';
import { textFields, withText } from '#lib/report/text-fields.ts';

/** Reads the markup of a copied page: few texts that are pasted have lists in them. */
const loadPageParagraphs = () => import('#lib/import/page-paragraphs.ts');

type TextElement = HTMLInputElement | HTMLTextAreaElement;
type Span = readonly [from: number, to: number];

/** The texts of one section as uncontrolled fields that tell the desk what is typed and show what comes from elsewhere. */
export type DeskForm = {
  /** Properties of the input or textarea that holds a text, by its form path. */
  readonly field: (path: string) => ReturnType<ReturnType<typeof useForm>['register']> & {
    readonly id: string;
    readonly defaultValue: string;
    readonly readOnly: boolean;
    readonly onFocus: () => void;
    readonly onPaste: (event: ClipboardEvent<TextElement>) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: (event: CompositionEvent<TextElement>) => void;
  };
  /** Puts a text in the place of some characters, from `start` up to `end`, and the caret behind it: one step. */
  readonly replace: (path: string, start: number, end: number, text: string, label: string) => void;
  /** The same for characters that were only typed to choose the text by: one undo leaves neither. */
  readonly complete: (path: string, start: number, end: number, text: string, label: string) => void;
  /** Puts a text at the caret (at the end of a box nobody has been in) and the focus behind it: one step. */
  readonly insert: (path: string, text: string, label: string) => void;
  /** Shows the desk's texts, for fields that have just come onto the page. */
  readonly show: () => void;
};

/**
 * While an input method is composing nothing is told and nothing is written: the composed word is told as a whole, and
 * what arrived meanwhile is shown then. `standIn` is what a field shows while its own text is blank.
 */
export function useDeskForm(section: string, standIn: (path: string) => string = nothing): DeskForm {
  const { desk, say } = useDesk();
  const { register, setValue } = useForm({ shouldUnregister: true });
  const isReady = useHydrated();
  const isComposing = useRef(false);
  const first = useRef(new Map<string, string>());
  const visited = useRef(new Set<string>());

  const content = () => contentIn(desk.state().report.content, section);
  const shown = (path: string, text = '') => (text.trim() === '' ? standIn(path) || text : text);

  function show() {
    if (isComposing.current) return;
    for (const [path, text] of Object.entries(textFields(content()))) {
      const element = textElement(section, path);
      if (!element) continue;
      const before = element.value;
      const after = shown(path, text);
      if (before === after) continue;
      setValue(path, after);
      const caret = caretAfterChange(before, after);
      element.setSelectionRange(caret, caret);
    }
  }

  function tell(path: string, text: string) {
    if (isComposing.current) return;
    const before = content();
    const after = withText(before, path, text);
    if (after !== before) desk.type({ section, field: path }, after);
  }

  // One subscription lasts as long as the form.
  const showNow = useEffectEvent(show);
  useEffect(() => {
    showNow();
    return desk.onContent((changed, _, origin) => {
      if (changed === section && origin === 'elsewhere') showNow();
    });
  }, [desk, section]);

  function put(element: TextElement, path: string, [from, to]: Span, text: string, label: string) {
    const most = element.maxLength > 0 ? element.maxLength : LONGEST_TEXT;
    const whole = element.value.slice(0, from) + text + element.value.slice(to);
    if (whole.length > most) {
      say(`放不下：这里最多 ${most} 字，${label}以后是 ${whole.length} 字。内容没有改动。`);
      return;
    }
    element.setRangeText(text, from, to, 'end');
    setValue(path, whole);
    desk.act(label, { section, field: path }, [{ section, content: withText(content(), path, whole) }]);
  }

  function paste(pasted: TextElement, path: string, raw: string) {
    // The page may have been left and come back to while the markup was waited for.
    const into = textElement(section, path) ?? pasted;
    const span = chosen(into, path);
    const { text, removed } = pastedText(raw, into.value.slice(span[1]));
    put(
      into,
      path,
      span,
      into instanceof HTMLInputElement ? text.replace(/\s+/gu, ' ').trim() : text,
      '粘贴',
    );
    if (removed > 0) say(sayRemoved(removed));
  }

  function chosen(element: TextElement, path: string): Span {
    const { length } = element.value;
    if (!visited.current.has(path)) return [length, length];
    return [element.selectionStart ?? length, element.selectionEnd ?? length];
  }

  function replace(path: string, start: number, end: number, text: string, label: string) {
    const element = textElement(section, path);
    if (!element || isComposing.current) return;
    put(element, path, [start, end], text, label);
    element.focus();
  }

  return {
    show,
    field: (path) => {
      const text = first.current.get(path) ?? shown(path, textFields(content())[path]);
      first.current.set(path, text);
      const registered = register(path, {
        value: text,
        onChange: (event: { target: TextElement }) => tell(path, event.target.value),
        onBlur: show,
      });
      return {
        ...registered,
        id: elementId({ section, field: path }),
        defaultValue: text,
        readOnly: !isReady,
        onFocus: () => visited.current.add(path),
        onPaste: (event) => {
          const raw = event.clipboardData.getData('text/plain');
          if (raw === '') return;
          event.preventDefault();
          const into = event.currentTarget;
          const html = event.clipboardData.getData('text/html');
          if (!lacksListNumbers(html)) return paste(into, path, raw);
          // Without a network the numbers are missing, but not the words.
          loadPageParagraphs().then(
            ({ pageParagraphs }) => paste(into, path, pageParagraphs(html)),
            () => paste(into, path, raw),
          );
        },
        onCompositionStart: () => {
          isComposing.current = true;
        },
        onCompositionEnd: (event) => {
          isComposing.current = false;
          tell(path, event.currentTarget.value);
          show();
        },
      };
    },
    insert: (path, text, label) => {
      const element = textElement(section, path);
      if (!element || isComposing.current) return;
      put(element, path, chosen(element, path), text, label);
      element.focus();
    },
    replace,
    complete: (path, start, end, text, label) => {
      const value = textElement(section, path)?.value ?? '';
      const before = withText(content(), path, value.slice(0, start) + value.slice(end));
      if (!isComposing.current) desk.tidy({ section, field: path }, before);
      replace(path, start, end, text, label);
    },
  };
}

function nothing(): string {
  return '';
}

function contentIn(all: Readonly<Record<string, SectionContent>>, section: string): SectionContent {
  const content = all[section];
  if (!content) throw new Error(`the report has no section ${section}`);
  return content;
}

function textElement(section: string, path: string): TextElement | null {
  const element = document.getElementById(elementId({ section, field: path }));
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null;
}
