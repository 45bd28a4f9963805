/** One thing a file holds, in the order it stands there. */
export type Piece =
  /** A paragraph, or a line where the file knows only lines. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly page?: number }
  /** A row of a table: the text of each cell from left to right, a cell that continues a merge as ''. Rows of one table share its number. */
  | {
      readonly kind: 'row';
      readonly table: number;
      readonly cells: readonly string[];
      readonly page?: number;
    };

/** What a reader of files hands on. Text is as it stands in the file; making sense of it is not the reader's work. */
export type Source = {
  readonly pieces: readonly Piece[];
  /** What the reader left out and why, in sentences for the clerk: comments, page headers, pictures. */
  readonly leftOut: readonly string[];
};

/** A file read, or why it cannot be, in a sentence that says what to do. */
export type Reading =
  | { readonly kind: 'read'; readonly source: Source }
  | { readonly kind: 'refused'; readonly say: string };
