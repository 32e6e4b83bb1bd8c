/** How often the memory is looked at, in milliseconds. */
const interval = 50;

/** Watches that run now: threads share one process, so each allows for what the others may take. */
const running = new Set<object>();

/**
 * Watches the memory of the process while a thread works. Node holds a thread to a limit of objects only; a file that
 * unpacks to bytes takes memory past that.
 * @param megabytes by how much the process may grow from now on
 * @param onExceeded told once when it has grown by more
 * @returns ends the watch
 */
export function watchMemory(megabytes: number, onExceeded: () => void): () => void {
  const watch = {};
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    const grown = process.memoryUsage.rss() - before;
    if (grown <= megabytes * 1024 * 1024 * running.size) return;
    end();
    onExceeded();
  }, interval);
  timer.unref();
  running.add(watch);
  const end = () => {
    clearInterval(timer);
    running.delete(watch);
  };
  return end;
}
