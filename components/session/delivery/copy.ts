import { type Block } from '../../../utils/draft/block.ts';
import { blocksToHtml } from '../../../utils/export/html.ts';
import { fieldText } from '../../../utils/page/field-text.ts';

/** «نسخ»: plain and formatted. Gives whether the browser let it happen; never rejects. */
export async function copyBlocks(blocks: readonly Block[]): Promise<boolean> {
  const text = fieldText(blocks);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([blocksToHtml(blocks)], { type: 'text/html' }),
  });
  try {
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}
