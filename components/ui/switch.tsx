import { Switch as RadixSwitch } from 'radix-ui';

type SwitchProps = {
  /** What it switches; read out, and shown beside it by whoever places it. */
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
};

/** On or off, at once. */
export function Switch({ label, checked, onChange, disabled = false }: SwitchProps) {
  return (
    <RadixSwitch.Root
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onCheckedChange={onChange}
      className="relative h-6 w-10 flex-none rounded-full border border-line-strong bg-track transition-colors disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
    >
      <RadixSwitch.Thumb className="absolute start-0.5 top-0.5 size-[18px] rounded-full bg-card shadow-[0_0_0_1px_var(--line-strong)] transition-[inset-inline-start] data-[state=checked]:start-[18px]" />
    </RadixSwitch.Root>
  );
}
