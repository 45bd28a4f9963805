/** Whether an entry's name could lead out of its package or means different things to different readers. */
export function isUnsafeName(name: string): boolean {
  return (
    name === '' ||
    /^\/|\\|\0|^[A-Za-z]:/u.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.')
  );
}
