'use client';

import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useMemo } from 'react';
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
    return { Link: linkWithin(home, go), go };
  }, [home, router]);
  return (
    <NavigationContext value={{ ...navigation, path }}>
      <ReportDesk {...props} />
    </NavigationContext>
  );
}

function linkWithin(home: string, go: (href: string) => void) {
  return function ReportLink(link: LinkProps) {
    if (!isInside(home, link.href)) return <Link {...link} prefetch={false} />;
    return (
      <Link
        {...link}
        prefetch={false}
        onNavigate={(event) => {
          event.preventDefault();
          go(link.href);
        }}
      />
    );
  };
}

function isInside(home: string, href: string): boolean {
  return href === home || href.startsWith(`${home}/`);
}
