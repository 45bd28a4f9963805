'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { ReportDesk } from '#components/frame/report-desk.tsx';
import { type LinkProps, NavigationContext } from '#components/ui/navigation.tsx';
import type { StoredReport } from '#lib/drafts/wire.ts';
import type { Viewer } from '#lib/workflow/policy.ts';

/**
 * Hands the app's router to the desk. Inside the report a link only changes the address (Next keeps `usePathname` in step
 * with the history), so moving between sections needs no server; anything else is an ordinary navigation.
 */
export function RoutedDesk(props: {
  stored: StoredReport;
  viewer: Pick<Viewer, 'userId' | 'name'>;
  now: number;
  children: ReactNode;
}) {
  const router = useRouter();
  const path = usePathname();
  const home = `/reports/${props.stored.id}`;
  const navigation = useMemo(() => {
    const go = (href: string) => {
      if (isInside(home, href)) window.history.pushState(null, '', href);
      else router.push(href);
    };
    return { Link: linkBy(go), go };
  }, [home, router]);
  return (
    <NavigationContext value={{ ...navigation, path }}>
      <ReportDesk {...props} />
    </NavigationContext>
  );
}

/** A link that a plain click follows without loading the page anew; every other click is the browser's. Next's own link weighs 5 kB. */
function linkBy(go: (href: string) => void) {
  return function ReportLink({ href, children, ...rest }: LinkProps) {
    const follow = (event: MouseEvent) => {
      const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (event.button !== 0 || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      go(href);
    };
    return (
      <a {...rest} href={href} onClick={follow}>
        {children}
      </a>
    );
  };
}

function isInside(home: string, href: string): boolean {
  return href === home || href.startsWith(`${home}/`);
}
