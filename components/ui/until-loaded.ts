/** ms between two attempts while the browser believes that it has a network. */
const AGAIN = 3000;

/** Loads something, again and again until it comes: a page that was asked for without a network opens once there is one. */
export async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      // Nothing to be told: what waits for the part says that it waits.
      await nextChance();
    }
  }
}

function nextChance(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, AGAIN);
    window.addEventListener('online', go);
  });
}
