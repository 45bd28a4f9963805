'use client';

import { createPortal } from 'react-dom';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useWhilePrinting } from '#components/paper/use-while-printing.ts';
import { useWordLists } from '#components/words/word-lists.ts';
import { healthCheck } from '#lib/checks/health-check.ts';
import { buildCertificate, type Certificate } from '#lib/export/certificate.ts';

/** On paper the check is plain tables of shapes and words, the same that the certificate holds. */
export function PrintedCheck() {
  const { desk } = useDesk();
  const lists = useWordLists();
  const certificate = useWhilePrinting(() => {
    const { report } = desk.state();
    return buildCertificate(report, { checkedAt: Date.now(), digest: '' }, healthCheck(report, { lists }));
  }, 'prints-check');
  return certificate && createPortal(<Paper certificate={certificate} />, document.body);
}

function Paper({ certificate: { title, verdict, facts, tables } }: { certificate: Certificate }) {
  return (
    <div className="hc-paper">
      <h1>{title}</h1>
      <p>{verdict}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {tables.map((table) => (
        <PaperTable key={table.caption} {...table} />
      ))}
    </div>
  );
}

function PaperTable({ caption, columns, rows, whenEmpty }: Certificate['tables'][number]) {
  if (rows.length === 0) {
    return (
      <>
        <h2>{caption}</h2>
        <p>{whenEmpty}</p>
      </>
    );
  }
  return (
    <>
      <h2>{caption}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ shape, cells: [first, ...rest] }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: painted once, for the printer
            <tr key={at}>
              <th scope="row">
                {shape} {first}
              </th>
              {rest.map((text, column) => (
                <td key={columns[column + 1]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
