'use client';

import { WentWrong } from '#components/ui/went-wrong.tsx';

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return <WentWrong error={error} onRetry={retry} />;
}
