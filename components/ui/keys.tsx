/** Key hints in the foot; every one has a visible button as well. They go before buttons do. */
export function Keys({ hints }: { hints: readonly (readonly [key: string, does: string])[] }) {
  return (
    <span className="keys">
      {hints.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd>
          {does}
        </span>
      ))}
    </span>
  );
}
