/** What the page script and the background say: the menus, and failures of write-back. */
export const page = {
  menuSelection: 'Edit the selected text',
  menuField: 'Edit the text of this field',
  menuArticle: 'Edit the article on this page',

  deliveryDone: {
    zero: 'The page already says what the draft says; there is nothing to apply.',
    one: 'One change applied in the page.',
    two: 'Two changes applied in the page.',
    few: '{count} changes applied in the page.',
    many: '{count} changes applied in the page.',
    other: '{count} changes applied in the page.',
  },
  deliveryInserted: 'The text is in the field.',
  deliveryReverted: 'The text in the page is what it was before.',
  deliveryPending: {
    zero: 'All changes were applied.',
    one: 'One change was not applied, as its place in the page is not certain. It is still here.',
    two: 'Two changes were not applied, as their places in the page are not certain. They are still here.',
    few: '{count} changes were not applied, as their places in the page are not certain. They are still here.',
    many: '{count} changes were not applied, as their places in the page are not certain. They are still here.',
    other: '{count} changes were not applied, as their places in the page are not certain. They are still here.',
  },
  deliverySpaces: 'The page’s editor made some spaces beside the changes no-break spaces.',
  deliveryCopied: 'The text is copied, ready to be pasted in its place.',
  deliveryNotCopied: 'It could not be copied either; use the “Copy” button.',

  deliveryGone:
    'The place of this text was not found. Open the page it came from and try again, or paste the text yourself.',
  deliveryMoved:
    'The text in the page has changed since it was read, so nothing was written. Read it again, or paste the text yourself.',
  deliveryGuard: 'The page did not let the right words be selected, so nothing was written. Paste the text yourself.',
  deliveryUnfocused: 'Click inside the field in the page, then try again.',
  deliveryRejected: 'The page did not take the change, so its text was put back. Paste the text yourself.',
  deliveryNotRestored:
    'The page changed the text in its own way and it could not be put back. Check it there, or press Ctrl+Z inside the field.',
  deliveryReadOnly: 'This field is read-only.',
  deliveryDisabled: 'This field is disabled in the page just now. Enable it there, then try again.',
  deliveryTooLong: 'The text is longer than this field allows. Shorten it, then try again.',
  deliverySingleLine: 'This field has one line and the text has more. Choose a larger field.',
  deliveryStructure:
    'Some changes hold a picture or formatting that cannot be written from outside the editor. Paste the text yourself.',
  deliveryNotEditable:
    'This is fixed text of the page and cannot be edited there. Point at a field to insert it into, or copy it.',
  deliveryUnsupportedEditor: 'Tanqih does not write into this editor yet. Paste the text there yourself.',
  deliveryNoAccess:
    'Tanqih cannot reach this page now. Open it, press the Tanqih button in the toolbar, then try again.',
  deliveryPageError: 'The page could not be reached. Reload it and try again.',
};
