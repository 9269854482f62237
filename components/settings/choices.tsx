import { clsx } from 'clsx';
import { RadioGroup } from 'radix-ui';

type ChoicesProps<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** One of a few, side by side. */
export function Choices<T extends string>({ label, value, options, onChange }: ChoicesProps<T>) {
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      orientation="horizontal"
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className="flex max-w-full gap-1 overflow-x-auto rounded-xl bg-wash p-1 [scrollbar-width:none]"
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          className={clsx(
            'min-h-8 flex-none rounded-lg px-3 text-[13px] font-medium whitespace-nowrap focus-visible:-outline-offset-2 max-[400px]:px-2',
            option.value === value
              ? 'bg-card text-ink shadow-[0_0_0_1px_var(--line-strong)]'
              : 'text-ink-2 hover:text-ink',
          )}
        >
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
