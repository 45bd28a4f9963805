'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import { SideNotes } from '#components/section/side-notes.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import type { OpeningSection } from '#lib/template/vocabulary.ts';

/** Where the words of the opening come from, and where to change them for every report. */
export function OpeningNotes({ section }: { section: OpeningSection }) {
  const { Link } = useNavigation();
  const agency = useDeskState((state) => state.report.agency);
  const settings: Readonly<Record<string, string>> = agency;
  const lines = [
    ['标题用名', agency.titleName],
    ['门户网站', agency.portalName],
    ['网址', agency.portalAddress],
    ['联系机构', agency.contactOffice || agency.name],
    ...section.contactParts.map(({ setting, label }) => [label, settings[setting] ?? '']),
  ];
  return (
    <SideNotes label="单位设置" title="从单位设置来的内容">
      <dl className="settings-list">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={value ? '' : 'faint'}>{value || '没有填，不印'}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        石青色的句子随单位设置变化；自己改过的不再变化。只改这一年的，直接在左边改；每年都要用的，到
        <Link href="/agency">单位设置</Link>里改。
      </p>
    </SideNotes>
  );
}
