/** A page is alive while it holds the lock of its name; a browser without locks asks around instead. */
const CHANNEL = 'nianbao-tabs';
/** ms. A reload opens the new page a little before the old one has let go. */
const LETTING_GO = 1500;
/** ms in which a living page answers a question. */
const ANSWERING = 400;

/** Says to other pages of this browser that this one is alive; returns its end. */
export function liveAs(tab: string): () => void {
  const end = new AbortController();
  if (navigator.locks) {
    const held = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
    void navigator.locks.request(lockOf(tab), () => held);
    return () => end.abort();
  }
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    if (data === `who ${tab}`) channel.postMessage(`here ${tab}`);
  });
  return () => channel.close();
}

/** Those of the named pages that are still open. */
export async function livingTabs(tabs: readonly string[]): Promise<ReadonlySet<string>> {
  const alive = await Promise.all([...new Set(tabs)].map(async (tab) => ((await isAlive(tab)) ? [tab] : [])));
  return new Set(alive.flat());
}

async function isAlive(tab: string): Promise<boolean> {
  if (!navigator.locks) return answers(tab);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LETTING_GO);
  try {
    await navigator.locks.request(lockOf(tab), { signal: patience.signal }, () => undefined);
    return false;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return true;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function answers(tab: string): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const finish = (isHere: boolean) => {
      clearTimeout(timer);
      channel.close();
      resolve(isHere);
    };
    const timer = setTimeout(() => finish(false), ANSWERING);
    channel.addEventListener('message', ({ data }) => {
      if (data === `here ${tab}`) finish(true);
    });
    channel.postMessage(`who ${tab}`);
  });
}

function lockOf(tab: string): string {
  return `nianbao/tab/${tab}`;
}
