/** A line of a page as its reader sees it, and what speaks against its being part of the article. */
export type HtmlLine = {
  readonly kind: 'line';
  readonly text: string;
  /** Most of it is a link or a button. */
  readonly linked: boolean;
  /** It stands in what the page itself calls navigation, footer or the like. */
  readonly aside: boolean;
};

/** A cell with all it holds, tables within it included. */
export type HtmlCell = {
  readonly items: readonly HtmlItem[];
  readonly rowSpan: number;
  readonly colSpan: number;
};

/** A table as it is marked up, whether it holds figures or only lays out the page. */
export type HtmlTable = { readonly kind: 'table'; readonly rows: readonly (readonly HtmlCell[])[] };

/** What a page or a cell holds, in order. */
export type HtmlItem = HtmlLine | HtmlTable;
