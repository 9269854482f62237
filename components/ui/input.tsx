import { clsx } from 'clsx';
import { ChevronDown, Search } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';

const BOX =
  'min-h-9 w-full min-w-0 rounded-[10px] border border-line-strong bg-card px-3 py-1.5 text-[13.5px] text-ink ' +
  'disabled:opacity-60';

/** What she writes goes its own way; an empty field goes the way of the interface, for its placeholder does. */
const directionOf = (value: unknown): 'auto' | undefined => (value === '' ? undefined : 'auto');

/** A line of text. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input dir={directionOf(rest.value)} className={clsx(BOX, className)} {...rest} />;
}

/** Lines of text. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir={directionOf(rest.value)}
      className={clsx(BOX, 'block resize-y leading-relaxed', className)}
      {...rest}
    />
  );
}

type SearchInputProps = { label: string; value: string; onChange: (value: string) => void };

/** A field that narrows a list. It keeps the direction of the interface, as the lens beside it does. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  return (
    <search className="relative block">
      <Search aria-hidden className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-3" />
      <input
        type="search"
        className={clsx(BOX, 'ps-9!')}
        value={value}
        aria-label={label}
        placeholder={label}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  );
}

type SelectProps<T extends string> = Omit<ComponentProps<'select'>, 'onChange' | 'value'> & {
  value: T;
  options: readonly { value: T; label: string }[];
  onChoose: (value: T) => void;
};

/** One of several. The browser's own list: every key and every screen reader knows it. */
export function Select<T extends string>({ value, options, onChoose, className, ...rest }: SelectProps<T>) {
  return (
    <span className={clsx('relative block min-w-0', className)}>
      <select
        className={clsx(BOX, 'appearance-none truncate pe-8')}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-2"
      />
    </span>
  );
}

type FieldProps = { label: string; note?: ReactNode; children: (ids: { id: string; note: string }) => ReactNode };

/** A field under its name. */
export function Field({ label, note, children }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-[12.5px] font-medium text-ink-2">
        {label}
      </label>
      {children({ id, note: `${id}-note` })}
      {note !== undefined && (
        <p id={`${id}-note`} className="mt-1 text-[12px] leading-relaxed text-ink-2">
          {note}
        </p>
      )}
    </div>
  );
}
