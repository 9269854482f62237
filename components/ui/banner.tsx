import { clsx } from 'clsx';
import { type ReactNode } from 'react';

export type BannerTone = 'note' | 'warning' | 'error';

const TONES: Record<BannerTone, string> = {
  note: 'bg-lapis-wash text-lapis-ink',
  warning: 'bg-saffron-wash text-saffron-ink',
  error: 'bg-rubric-wash text-rubric-ink',
};

type BannerProps = { tone?: BannerTone; icon?: ReactNode; children: ReactNode; actions?: ReactNode };

/** A sentence that stays until what it says is dealt with. */
export function Banner({ tone = 'note', icon, children, actions }: BannerProps) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={clsx('mx-3 mt-2.5 flex-none rounded-[14px] px-3.5 py-2.5 text-[13px] leading-relaxed', TONES[tone])}
    >
      <div className="flex gap-2.5 [&_svg]:mt-0.5 [&_svg]:size-[17px] [&_svg]:flex-none">
        {icon}
        <div className="min-w-0 flex-1">{children}</div>
      </div>
      {actions !== undefined && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
