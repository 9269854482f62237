import { clsx } from 'clsx';
import { type ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'plain' | 'ghost' | 'danger';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover',
  plain: 'border-line bg-card text-ink hover:bg-wash',
  ghost: 'border-transparent text-ink-2 hover:bg-wash hover:text-ink',
  danger: 'border-rubric bg-card text-rubric-ink hover:bg-rubric-wash',
};

type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant };

/** A button with words on it. Pass `disabled` with a reason near it; a disabled button explains nothing. */
export function Button({ variant = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={clsx(
        'inline-flex min-h-9 items-center justify-center gap-1.5 rounded-[10px] border px-3 py-1.5',
        'text-[13px] leading-snug font-medium whitespace-nowrap transition-colors disabled:opacity-50',
        VARIANTS[variant],
        className,
      )}
      {...rest}
    />
  );
}

/** A button that is a picture; its name is read out and shown as a hint. */
export function IconButton({
  label,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={clsx(
        'grid size-8 flex-none place-items-center rounded-[9px] text-ink-2 transition-colors',
        'hover:bg-wash hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent [&_svg]:size-[18px]',
        className,
      )}
      {...rest}
    />
  );
}

/** The key that does the same as the button beside it. For the eye only: `aria-keyshortcuts` is for the ear. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="rounded border border-current px-1 py-0.5 font-ui text-[11px] leading-none font-medium opacity-70"
    >
      {children}
    </kbd>
  );
}
