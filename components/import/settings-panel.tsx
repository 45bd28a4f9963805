import type { AgencySettings } from '#lib/report/agency.ts';
import { SETTING_NAMES, saySetting } from '#lib/report/agency-wording.ts';

/** Names of the settings in which the original differs from the agency's. */
export type Differing = readonly (keyof AgencySettings)[];

/** What the original says of the agency beyond its name, where the settings say something else. */
export function differingSettings(found: Partial<AgencySettings>, agency: AgencySettings): Differing {
  return TELLING.filter((name) => found[name] !== undefined && found[name] !== agency[name]);
}

/** What a file may say of an agency; its name and kind are its own. */
const TELLING: readonly (keyof AgencySettings)[] = [
  'portalName',
  'portalAddress',
  'contactOffice',
  'address',
  'postcode',
  'phone',
  'fax',
  'mailbox',
  'contactPlacement',
];

type Props = {
  names: Differing;
  found: Partial<AgencySettings>;
  agency: AgencySettings;
  chosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** 单位设置不同的: both values, and one choice for all of them. The settings stay as they are unless the clerk says otherwise. */
export function SettingsPanel({ names, found, agency, chosen, onChoose }: Props) {
  if (names.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="settings-differ">
      <div className="panel-head">
        <h2 className="h3" id="settings-differ">
          与单位设置不同的
        </h2>
        <span className="soft small">{names.length} 项</span>
      </div>
      <table className="list list--read im-set">
        <colgroup>
          <col className="im-c1" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">原件里是</th>
            <th scope="col">单位设置是</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>{SETTING_NAMES[name]}</td>
              <td>{saySetting(name, { ...agency, ...found })}</td>
              <td>{saySetting(name, agency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="choice im-note">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        保存报告时，把单位设置改成原件里的
      </label>
    </section>
  );
}
