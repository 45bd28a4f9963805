/** Whether two plain values (typed content, findings) say the same, whatever the order of their names: storage may turn it. */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = new Map(Object.entries(one));
  const right = new Map(Object.entries(other));
  return (
    left.size === right.size &&
    [...left].every(([name, value]) => right.has(name) && isSameContent(value, right.get(name)))
  );
}
