/** Figures of a finished year of an invented city, table by table in reading order, totals stated. Every relation holds. */
export const figuresOfACity: Readonly<Record<string, readonly string[]>> = {
  disclosure: words('3 0 7  36 104 272  266171  357652 2127  4957.0386'),
  requests: words(`
    197 7 1 3 1 0 209
    1 0 0 0 0 0 1
    87 0 1 2 0 0 90
    22 0 0 0 0 0 22
    2 0 0 0 0 0 2
    0 0 0 0 0 0 0
    1 0 0 0 0 0 1
    3 0 0 0 0 0 3
    2 0 0 0 0 0 2
    0 0 0 0 0 0 0
    2 0 0 0 0 0 2
    3 0 0 0 0 0 3
    58 7 0 1 1 0 67
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    5 0 0 0 0 0 5
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    0 0 0 0 0 0 0
    6 0 0 0 0 0 6
    191 7 1 3 1 0 203
    7 0 0 0 0 0 7`),
  reconsideration: words('1 0 3 0 4  4 0 4 0 8  1 0 0 0 1'),
};

function words(text: string): string[] {
  return text.trim().split(/\s+/u);
}
