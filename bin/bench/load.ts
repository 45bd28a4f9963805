import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { SaveAnswer, StoredReport } from '#lib/drafts/wire.ts';
import { summarise } from './measure.ts';
import type { Server } from './server.ts';
import { type Line, ms } from './table.ts';

const EVERY = 2000;
const SECONDS = 20;

/** Many editors, each saving a section of a report of its own every two seconds, against the built app. */
export async function benchLoad(server: Server, ids: readonly string[]): Promise<readonly Line[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: ids.length });
  const reports = await readReports(server, agent, ids);
  const samples: number[] = [];
  let failed = 0;
  await Promise.all(
    reports.map(async ({ id, sections }, index) => {
      const section = sections.requests;
      if (!section) throw new Error('a started report lacks a section');
      let revision = section.revision;
      await pause((EVERY * index) / ids.length);
      for (let turn = 0; turn < (SECONDS * 1000) / EVERY; turn += 1) {
        const from = performance.now();
        const answer = await send<SaveAnswer>(
          agent,
          server.address,
          'PUT',
          `/api/reports/${id}/sections/requests`,
          { content: section.content },
          {
            'if-match': `"${revision}"`,
            'idempotency-key': randomUUID(),
          },
        );
        const took = performance.now() - from;
        samples.push(took);
        if (answer.outcome === 'saved') revision = answer.revision;
        else failed += 1;
        await pause(Math.max(0, EVERY - took));
      }
    }),
  );
  agent.destroy();
  const { median, p99, worst, runs } = summarise(samples);
  return [
    {
      what: `${ids.length} editors saving every ${EVERY / 1000} s`,
      figure: `p50 ${ms(median)}, p99 ${ms(p99)}, worst ${ms(worst)}`,
      baseline: `${runs} saves, ${failed} failed`,
      reach: 'p99 ≤ 150 ms, no error',
      holds: p99 <= 150 && failed === 0,
    },
  ];
}

async function readReports(
  { address }: Server,
  agent: Agent,
  ids: readonly string[],
): Promise<readonly StoredReport[]> {
  const answers: StoredReport[] = [];
  for (const id of ids) {
    const { report } = await send<{ report: StoredReport }>(agent, address, 'GET', `/api/reports/${id}`);
    answers.push(report);
  }
  return answers;
}

async function send<T>(
  agent: Agent,
  address: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const call = request(`${address}${path}`, {
    agent,
    method,
    headers: { origin: address, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
  });
  call.end(body ? JSON.stringify(body) : undefined);
  const [response] = await once(call, 'response');
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  const answer: T = JSON.parse(text);
  return answer;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
