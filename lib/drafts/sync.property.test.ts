import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDraftBench, leadOf, type Page } from '#lib/testing/draft-bench.ts';
import type { Weather } from '#lib/testing/memory-server.ts';

const SECTIONS = ['general', 'problems'];

type Event =
  | { readonly kind: 'type'; readonly page: number; readonly section: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'weather'; readonly weather: Weather }
  | { readonly kind: 'kill'; readonly page: number }
  | { readonly kind: 'resolve'; readonly page: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('type' as const), page: fc.nat(1), section: fc.nat(1) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(50, 350, 900, 4000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('weather' as const),
      weather: fc.constantFrom<Weather>('fine', 'fine', 'unreachable', 'lost', 'busy', 'diskFull'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const), page: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resolve' as const), page: fc.nat(1) }) },
);

test('whatever happens, everything typed more than 300 ms before is in the journal or on the server', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 40 }), async (events) => {
      const bench = createDraftBench();
      const pages: [Page, Page] = [bench.open(), bench.open()];
      let count = 0;
      /** The newest text of each page and section, and when it was typed. */
      const typed = new Map<string, { text: string; at: number }>();

      const pageAt = (index: number) => (index === 0 ? pages[0] : pages[1]);
      const check = () => {
        const held = [
          ...bench.journal.entries().map(({ content }) => leadOf(content)),
          ...SECTIONS.map((section) => leadOf(bench.server.stored()[section]?.content)),
          ...bench.server.kept().map(leadOf),
        ];
        for (const { text, at } of typed.values())
          if (bench.clock.now() - at > 300) expect(held).toContain(text);
      };

      for (const happens of events) {
        switch (happens.kind) {
          case 'type': {
            const section = SECTIONS[happens.section] ?? '';
            const text = `第 ${++count} 次`;
            pageAt(happens.page).type(section, text);
            typed.set(`${happens.page}/${section}`, { text, at: bench.clock.now() });
            break;
          }
          case 'wait':
            await bench.clock.pass(happens.ms);
            break;
          case 'weather':
            bench.server.setWeather(happens.weather);
            break;
          case 'kill':
            await bench.clock.pass(301);
            pageAt(happens.page).kill();
            pages[happens.page === 0 ? 0 : 1] = bench.open();
            break;
          case 'resolve':
            for (const { section, mine } of pageAt(happens.page).sync.conflicts())
              pageAt(happens.page).sync.resolve(section, mine);
            break;
          default:
            happens satisfies never;
        }
        check();
      }

      // In the end the weather is fine and the clerk settles what is left: every page is at rest and nothing is owed.
      bench.server.setWeather('fine');
      for (let round = 0; round < 12; round++) {
        await bench.clock.pass(40_000);
        for (const page of pages)
          for (const { section, mine } of page.sync.conflicts()) page.sync.resolve(section, mine);
      }
      check();
      for (const page of pages) expect(page.sync.state().kind).toBe('saved');
      expect(bench.journal.entries()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
