'use client';

import { DaysLeft } from '#components/desk/days-left.tsx';
import { Brand } from '#components/ui/brand.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import type { AgencySettings } from '#lib/report/agency.ts';

const TABS = [
  { href: '/', say: '我的报告' },
  { href: '/agency', say: '单位设置' },
] as const;

/** The bar of the pages outside a report. `now` in ms; `year` is the one being reported on. */
export function HomeBar({
  here,
  viewerName,
  kind,
  year,
  now,
}: {
  here: (typeof TABS)[number]['href'];
  viewerName: string;
  kind: AgencySettings['kind'];
  year: number;
  now: number;
}) {
  const { Link } = useNavigation();
  return (
    <header className="bar bar--home">
      <Brand />
      <nav className="tabs-bar" aria-label="主要页面">
        {TABS.map(({ href, say }) => (
          <Link key={href} href={href} {...(href === here ? { 'aria-current': 'page' as const } : {})}>
            {say}
          </Link>
        ))}
      </nav>
      <div className="bar-end bar-end--home">
        <DaysLeft kind={kind} year={year} now={now} />
        <span>{viewerName}　填报人</span>
      </div>
    </header>
  );
}
