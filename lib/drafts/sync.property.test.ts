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
  | { readonly kind: 'resolve'; readonly page: number; readonly take: 'mine' | 'theirs' };

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
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('resolve' as const),
      page: fc.nat(1),
      take: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
);

test('whatever happens, what was typed 300 ms ago is in the journal or on the server, and nothing unseen is replaced', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 40 }), async (events) => {
      const bench = createDraftBench();
      /** Every text that a page has shown or laid before the clerk to choose from, by tab. */
      const seen = new Map<string, Set<string>>();
      const gone = new Set<string>();
      const open = () => {
        const page = bench.open();
        const texts = new Set(SECTIONS.map((section) => page.read(section)));
        // It carries on for pages that are gone: their clerk has seen what they sent.
        for (const { tab, sent } of bench.journal.entries())
          if (gone.has(tab) && sent) texts.add(leadOf(sent.value));
        page.desk.onContent((_section, content) => void texts.add(leadOf(content)));
        seen.set(page.tab, texts);
        return page;
      };
      const pages: [Page, Page] = [open(), open()];
      let count = 0;
      /** The newest text of each page and section, and when it was typed. */
      const typed = new Map<string, { text: string; at: number }>();

      const pageAt = (index: number) => (index === 0 ? pages[0] : pages[1]);
      const choose = (page: Page, take: 'mine' | 'theirs') => {
        for (const { section, mine, theirs } of page.sync.conflicts()) {
          seen.get(page.tab)?.add(leadOf(theirs.content));
          void page.sync.resolve(section, take === 'mine' ? mine : theirs.content);
        }
      };
      const check = () => {
        const held = [
          ...bench.journal.entries().map(({ content }) => leadOf(content)),
          ...SECTIONS.map((section) => leadOf(bench.server.stored()[section]?.content)),
          ...bench.server.kept().map(leadOf),
        ];
        for (const { text, at } of typed.values())
          if (bench.clock.now() - at > 300) expect(held).toContain(text);
        for (const { key, content } of bench.server.replaced())
          expect(seen.get(key.slice(0, key.indexOf('/')))).toContain(leadOf(content));
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
            gone.add(pageAt(happens.page).tab);
            pages[happens.page === 0 ? 0 : 1] = open();
            break;
          case 'resolve':
            choose(pageAt(happens.page), happens.take);
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
        for (const page of pages) choose(page, 'mine');
      }
      check();
      for (const page of pages) expect(page.sync.state().kind).toBe('saved');
      expect(bench.journal.entries()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
