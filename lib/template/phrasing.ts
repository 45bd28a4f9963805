/** A ready sentence for a text box, with {year}, {agency} and live figures; `when` names the answer that makes it fit. */
export type Offer = { readonly when: 'noRequests' | 'hasFigures'; readonly text: string };

/** Rows that are spoken of as one figure although the form prints no total of them. */
export type NamedSum = {
  readonly table: string;
  readonly name: string;
  readonly rows: readonly string[];
};

/** How texts speak of a format's figures. Apart from the format itself, because only who writes texts needs it. */
export type Phrasing = {
  /** By line id: its part in the name of a figure, where the spoken name of the line is too long; '' says nothing. */
  readonly calledAs: Readonly<Record<string, string>>;
  readonly sums: readonly NamedSum[];
  /** What the figures of the fee statement are called together. */
  readonly fee: string;
  /** By id of the text box. */
  readonly offers: Readonly<Record<string, readonly Offer[]>>;
};
