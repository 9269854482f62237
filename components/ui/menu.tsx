import { clsx } from 'clsx';
import { DropdownMenu } from 'radix-ui';
import { type ReactElement, type ReactNode } from 'react';
import { Kbd } from './button.tsx';

/** A menu that opens from the button given as `trigger`. */
export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 min-w-44 max-w-[calc(100vw-16px)] rounded-xl bg-card p-1.5 shadow-pop"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

type MenuItemProps = {
  icon?: ReactNode;
  children: ReactNode;
  onSelect: () => void;
  danger?: boolean;
  disabled?: boolean;
  /** The key that does the same where the menu is not open. */
  shortcut?: string;
};

export function MenuItem({ icon, children, onSelect, danger = false, disabled = false, shortcut }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      disabled={disabled}
      onSelect={onSelect}
      className={clsx(
        'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-[13px] outline-none',
        'data-[highlighted]:bg-wash data-[disabled]:cursor-default data-[disabled]:opacity-50',
        '[&_svg]:size-4 [&_svg]:flex-none',
        danger ? 'text-rubric-ink' : 'text-ink [&_svg]:text-ink-2',
      )}
    >
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </DropdownMenu.Item>
  );
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="mx-2 my-1.5 h-px bg-line" />;
}
