import { useRef } from 'react';
import { Virtualizer } from 'virtua';
import type { StyleEdit } from '../../../utils/engine/style/index.ts';
import { STYLE_NAMES } from '../../settings/clients/style-choices.ts';
import { useTranslate } from '../../ui/locale.tsx';
import { Pieces } from '../pieces.tsx';
import { previewOf } from '../suggestion-preview.ts';

/** Every edit in the words around it. */
export function StyleEdits({ edits, text }: { edits: readonly StyleEdit[]; text: string }) {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  if (edits.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 mb-1 flex-none text-[12.5px] font-medium text-ink-2">{t('unifyEdits')}</h3>
      {/* Focusable, as there is nothing in it that takes the focus and it scrolls. */}
      <div
        ref={scroller}
        role="region"
        aria-label={t('unifyEdits')}
        tabIndex={0}
        className="max-h-[34dvh] min-h-24 overflow-y-auto rounded-xl border border-line bg-card"
      >
        <Virtualizer scrollRef={scroller} as="ul" item="li" data={edits} itemSize={62}>
          {(edit) => (
            <div key={edit.range.start} className="border-b border-line px-3 py-1.5">
              <div dir="auto" lang="ar" className="font-text text-[15.5px] leading-[1.8]">
                <Pieces pieces={previewOf(text, edit, { edits: [{ range: edit.range, text: edit.text }] })} />
              </div>
              <div className="text-[12px] text-ink-2">
                {edit.kinds.map((kind) => t(STYLE_NAMES[kind])).join(t('listSeparator'))}
              </div>
            </div>
          )}
        </Virtualizer>
      </div>
    </>
  );
}
