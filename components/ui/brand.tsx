'use client';

import { useNavigation } from './navigation.tsx';

/** The mark and the name; both lead home. */
export function Brand() {
  const { Link } = useNavigation();
  return (
    <Link className="brand" href="/">
      <span className="mark" aria-hidden="true" />
      <span className="brand-name">年报编制台</span>
    </Link>
  );
}
