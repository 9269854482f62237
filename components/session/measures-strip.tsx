import { clsx } from 'clsx';

export type Gauge = {
  id: string;
  label: string;
  /** The count in words: «5», «من 14 إلى 5», «1 من 4». */
  value: string;
  /** How full the bar is, 0 to 1, and how full it was; no bar for a count that is of nothing. */
  now?: number;
  was?: number;
  fill: string;
  soft: string;
};

/** Plain counts of what was found. Never a score. */
export function MeasuresStrip({ gauges, label }: { gauges: readonly Gauge[]; label: string }) {
  if (gauges.length === 0) return null;
  return (
    <ul
      aria-label={label}
      className="mx-3.5 mb-2.5 grid flex-none grid-cols-[repeat(auto-fit,minmax(130px,1fr))] gap-x-3.5 gap-y-2 rounded-[14px] bg-wash px-3.5 py-2.5"
    >
      {gauges.map((gauge) => (
        <li key={gauge.id} className="min-w-0">
          <div className="flex justify-between gap-2 text-[12px] text-ink-2">
            <span className="truncate">{gauge.label}</span>
            <span className="flex-none font-semibold text-ink">{gauge.value}</span>
          </div>
          {gauge.now !== undefined && (
            <div aria-hidden className="relative mt-1.5 h-1.5 overflow-hidden rounded-full bg-track">
              <Bar share={gauge.was ?? 0} className={gauge.soft} />
              <Bar share={gauge.now} className={gauge.fill} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Bar({ share, className }: { share: number; className: string }) {
  return (
    <div
      className={clsx('absolute inset-y-0 start-0 rounded-full transition-[width]', className)}
      style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
    />
  );
}
