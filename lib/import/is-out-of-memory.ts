/** Whether a thread that read a file ended because the file filled its memory: the file's fault, not the program's. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
