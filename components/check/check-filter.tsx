import type { HealthCheck } from '#lib/checks/health-check.ts';
import { WEIGHT_NAMES } from '#lib/checks/weight-names.ts';

/** What the list is narrowed to. */
export type Shown = 'all' | 'blocks' | 'warns' | 'advises' | 'tried';

/** What is shown, each with its count. The arrow keys choose, as in any group of radio buttons. */
export function CheckFilter({
  counts,
  shown,
  onShow,
}: {
  counts: HealthCheck['counts'];
  shown: Shown;
  onShow: (shown: Shown) => void;
}) {
  const { blocks, warns, advises, agrees, unknown } = counts;
  const choices: readonly (readonly [Shown, string, number])[] = [
    ['all', '全部', blocks + warns + advises],
    ['blocks', WEIGHT_NAMES.blocks, blocks],
    ['warns', WEIGHT_NAMES.warns, warns],
    ['advises', WEIGHT_NAMES.advises, advises],
    ['tried', '已核对', agrees + unknown],
  ];
  return (
    <fieldset className="pick hc-pick" aria-label="显示哪些">
      {choices.map(([value, name, count]) => (
        <label key={value} className={shown === value ? 'is-on' : undefined}>
          <input
            type="radio"
            name="check-shown"
            value={value}
            checked={shown === value}
            onChange={() => onShow(value)}
          />
          {name} {count}
        </label>
      ))}
    </fieldset>
  );
}
