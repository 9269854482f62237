import { X } from 'lucide-react';
import { AlertDialog as Alert, Dialog as Modal } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { Button, IconButton } from './button.tsx';
import { useTranslate } from './locale.tsx';

const OVERLAY = 'fixed inset-0 z-40 bg-scrim';
const CONTENT =
  'fixed inset-x-3 top-1/2 z-50 mx-auto flex max-h-[calc(100dvh-24px)] max-w-md -translate-y-1/2 flex-col ' +
  'overflow-auto rounded-2xl bg-paper p-4 shadow-pop';

/** A window that was opened by a key and not by its button gives the focus back to where the key was pressed. */
function useFocusReturned() {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
  };
}

type DialogProps = { open: boolean; onClose: () => void; title: string; children: ReactNode };

/** A modal window with a title and a way out. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const t = useTranslate();
  const focus = useFocusReturned();
  return (
    <Modal.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Modal.Portal>
        <Modal.Overlay className={OVERLAY} />
        <Modal.Content aria-describedby={undefined} className={CONTENT} {...focus}>
          <div className="mb-3 flex items-center gap-2">
            <Modal.Title className="flex-1 text-[15px] font-semibold">{title}</Modal.Title>
            <Modal.Close asChild>
              <IconButton label={t('close')}>
                <X />
              </IconButton>
            </Modal.Close>
          </div>
          {children}
        </Modal.Content>
      </Modal.Portal>
    </Modal.Root>
  );
}

type ConfirmProps = {
  open: boolean;
  title: string;
  text: ReactNode;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ open, title, text, confirm, onConfirm, onClose }: ConfirmProps) {
  const t = useTranslate();
  return (
    <Alert.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Alert.Portal>
        <Alert.Overlay className={OVERLAY} />
        <Alert.Content className={CONTENT}>
          <Alert.Title className="text-[15px] font-semibold">{title}</Alert.Title>
          <Alert.Description className="mt-1.5 text-[13px] text-ink-2">{text}</Alert.Description>
          <div className="mt-4 flex flex-wrap gap-2">
            <Alert.Action asChild>
              <Button variant="danger" onClick={onConfirm}>
                {confirm}
              </Button>
            </Alert.Action>
            <Alert.Cancel asChild>
              <Button variant="ghost">{t('cancel')}</Button>
            </Alert.Cancel>
          </div>
        </Alert.Content>
      </Alert.Portal>
    </Alert.Root>
  );
}
