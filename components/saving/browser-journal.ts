import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EntryKey, Journal, JournalEntry } from '#lib/drafts/journal.ts';
import { livingTabs } from './tab-life.ts';

interface JournalSchema extends DBSchema {
  entries: { key: [report: string, section: string, tab: string]; value: JournalEntry };
}

const NAME = 'nianbao';
const VERSION = 1;

/** The journal in IndexedDB. Opened at the first use; opened again after the browser has closed it. */
export function openBrowserJournal(): Journal {
  let opened: Promise<IDBPDatabase<JournalSchema>> | null = null;
  const forget = () => {
    opened = null;
  };

  async function database() {
    opened ??= openDB<JournalSchema>(NAME, VERSION, {
      upgrade: (db) => void db.createObjectStore('entries', { keyPath: ['report', 'section', 'tab'] }),
      // A newer page wants to change the journal: let it.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
    try {
      return await opened;
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    async write(entry) {
      const transaction = (await database()).transaction('entries', 'readwrite');
      const written = transaction.store.put(entry);
      // Not to wait for the answer first: a page that is closing gets no further turn.
      transaction.commit();
      await Promise.all([written, transaction.done]);
    },
    async remove(key) {
      try {
        await (await database()).delete('entries', keyOf(key));
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      }
    },
    async abandoned(report) {
      try {
        const all = await (await database()).getAll('entries', IDBKeyRange.bound([report], [report, []]));
        if (all.length === 0) return [];
        const alive = await livingTabs(all.map(({ tab }) => tab));
        return all.filter(({ tab }) => !alive.has(tab));
      } catch (error) {
        if (error instanceof DOMException) return [];
        throw error;
      }
    },
  };
}

function keyOf({ report, section, tab }: EntryKey): [string, string, string] {
  return [report, section, tab];
}
